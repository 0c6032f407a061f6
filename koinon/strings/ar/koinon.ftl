## Commands
koinon-missing = لا يوجد شيء كهذا في هذا الاتحاد. راجعوا المعرّف.
koinon-lang-unknown = لا توجد هنا لغة «{ $lang }». اللغات المعروفة: { $known }.
koinon-database-address = ينتظر ‎--database عنوانًا يبدأ بـ ‎postgres://
koinon-nothing = لا يوجد اتحاد في { $folder }. حدّدوا مجلد بياناته بالخيار ‎--data. يؤسس «koinon serve» اتحادًا جديدًا، وكذلك «koinon import members FILE --new».
koinon-nothing-database = لا يوجد اتحاد في قاعدة البيانات المحددة بالخيار ‎--database. صحّحوا العنوان. يؤسس «koinon serve» اتحادًا جديدًا، وكذلك «koinon import members FILE --new».
koinon-older = هذه البيانات من إصدار أقدم من Koinon، وهذا الأمر يقرأ فقط. شغّلوا «koinon serve» مرة واحدة ليحدّثها.
koinon-newer = فُتحت هذه البيانات آخر مرة بإصدار أحدث من Koinon (يعرف الخطوة { $step }). استخدموا ذلك الإصدار أو ما بعده.
koinon-pending = لا تزال آخر التغييرات في { $folder } في سجلها المؤقت (koinon.db-wal)، ولا يمكن الكتابة في المجلد لضمّها. انسخوا المجلد كله إلى مكان يمكن الكتابة فيه وحدّدوا النسخة بالخيار ‎--data.
koinon-key-missing = لا يوجد ملف ledger.key في مجلد البيانات { $folder }، وسجل قيوده موقّع بالمفتاح { $wanted }. أعيدوا ملف ذلك المفتاح إلى المجلد، أو حدّدوا المجلد الصحيح بالخيار ‎--data. بدونه تمكن القراءة فقط؛ لم يُكتب شيء.
koinon-key-missing-unsigned = لا يوجد ملف ledger.key في مجلد البيانات { $folder }، وفي سجل قيوده قيود بالفعل. أعيدوا الملف إلى المجلد، أو حدّدوا المجلد الصحيح بالخيار ‎--data. بدونه تمكن القراءة فقط؛ لم يُكتب شيء.
koinon-key-other = المفتاح ledger.key في { $folder } هو { $found }، وسجل القيود موقّع بالمفتاح { $wanted }. حدّدوا بالخيار ‎--data المجلد الذي فيه ذلك المفتاح، أو ضعوا ملفه هناك. بمفتاح آخر تمكن القراءة فقط؛ لم يُكتب شيء.
koinon-folder-unmade = لا يمكن إنشاء مجلد البيانات { $folder }: ‏{ $why }. اختاروا مجلدًا آخر بالخيار ‎--data.
koinon-folder-read-only = لا يمكن الكتابة في مجلد البيانات { $folder }: ‏{ $why }. الأوامر التي تقرأ تعمل عليه. لتغيير شيء احصلوا على حق الكتابة فيه، أو انسخوا المجلد وحدّدوا النسخة بالخيار ‎--data.
koinon-postgres-unreachable = لا يمكن الوصول إلى البيانات على PostgreSQL: ‏{ $why }. تحققوا من أن الخادم يعمل ومن صحة العنوان المعطى بالخيار ‎--database.
koinon-file-missing = لا يوجد ملف { $path }. راجعوا اسمه ومجلده.
koinon-file-folder = { $path } مجلد. سمّوا ملفًا فيه.
koinon-file-denied = لا يحق لكم قراءة { $path }. احصلوا على حق قراءته، أو اطلبوا نسخة منه.
koinon-file-unread = تعذرت قراءة { $path }: ‏{ $why }.
koinon-file-endless = { $path } أطول من أي ملف يُقرأ هنا (64 ميغابايت). هل هو الملف الصحيح؟
koinon-serve-taken = لا يمكن الاستماع على { $address }: ‏{ $why }. هل العنوان مستخدم؟ اختاروا غيره بالخيار { $option }.
koinon-serve-twice = مجلد البيانات { $folder } مفتوح للخدمة بالفعل. أوقفوا العملية الأخرى أولًا، أو اختاروا مجلدًا آخر بالخيار ‎--data.
koinon-serve-loopback = يعرض ‎--demo كلمات مرور معروفة ويستمع على هذا الجهاز وحده. استخدموا 127.0.0.1.
koinon-serve-open = البيت مفتوح على العنوان { $address }
koinon-serve-folder = مجلد البيانات: { $folder }
koinon-serve-closed = أُغلق؛ كل ما جرى تأكيده محفوظ.
koinon-user-role-unknown = لا يوجد دور «{ $role }». المعروف: { $known }.
koinon-user-invited = تمت الدعوة. العنوان الذي تُختار فيه كلمة المرور، صالح 14 يومًا: { $address }
koinon-user-tied = الحساب { $email } هو حساب { $person } في السجل.
koinon-user-tied-address = العنوان { $email } هو عنوان { $person } في السجل: فالحساب حساب هذا الشخص. إن كان ذلك خطأ فصحّحوه في صفحة الحساب.
koinon-user-tied-taken = لأحدهم في السجل العنوان { $email }، لكن له حسابًا آخر: فهذا الحساب ليس لأحد. حدّدوا صاحبه بالخيار ‎--person.
koinon-user-tied-several = لعدة أشخاص في السجل العنوان { $email }: فالحساب ليس لأحد بعد. حدّدوا صاحبه بالخيار ‎--person.
koinon-user-unknown = لا يوجد حساب { $email }. الأمر `koinon user list` يعرضها كلها.
koinon-user-given = مُنح: { $email } · { $role }
koinon-user-ended = انتهى: { $email } · { $role }
koinon-user-ended-none = ليست لدى { $email } هذه الصلاحية.
koinon-user-closed = أُغلق: { $email }. انتهى كل دخول وكل صلاحية له.
koinon-user-reopened = أُعيد فتحه: { $email }. امنحوه صلاحياته من جديد وادعوه.
koinon-user-row = { $email } · { $name } · { $standing } · { $rights }

## Verifying
koinon-verify-holds =
    { $count ->
        [zero] سجل القيود سليم: لا قيود فيه.
        [one] سجل القيود سليم: قيد واحد في مكانه دون تغيير.
        [two] سجل القيود سليم: قيدان في مكانيهما دون تغيير.
        [few] سجل القيود سليم: { $count } قيود، كل منها في مكانه دون تغيير.
        [many] سجل القيود سليم: { $count } قيدًا، كل منها في مكانه دون تغيير.
       *[other] سجل القيود سليم: { $count } قيد، كل منها في مكانه دون تغيير.
    }
koinon-verify-counts = صفوف التغييرات الجماعية التي فُحصت: { $rows }. البطاقات التي قورنت بآخر قيد لها: { $states }.
koinon-verify-root = جذر الشجرة: { $root }
koinon-verify-unsigned =
    { $count ->
        [zero] لا قيود بعد آخر نقطة تحقق موقّعة.
        [one] جاء قيد واحد بعد آخر نقطة تحقق موقّعة؛ يوقَّع عند فتح البيت من جديد.
        [two] جاء قيدان بعد آخر نقطة تحقق موقّعة؛ يوقَّعان عند فتح البيت من جديد.
        [few] جاءت { $count } قيود بعد آخر نقطة تحقق موقّعة؛ توقَّع عند فتح البيت من جديد.
        [many] جاء { $count } قيدًا بعد آخر نقطة تحقق موقّعة؛ توقَّع عند فتح البيت من جديد.
       *[other] جاء { $count } قيد بعد آخر نقطة تحقق موقّعة؛ توقَّع عند فتح البيت من جديد.
    }
koinon-verify-fails = سجل القيود ليس سليمًا. أول قيد خاطئ هو الرقم { $entry }.
koinon-verify-no-head = لا يُحتفظ بأي رأس موقّع لسجل القيود هذا: قيوده متفقة فيما بينها، لكن لا شيء هنا يُثبت أنها لم تُستبدل كلها. قارنوا الجذر بجذر منشور، أو ابحثوا عن الملف ledger.head في نسخة احتياطية.
koinon-verify-other-key = لم يُعثر على قيد مغيَّر، لكن المفتاح غير مطابق: وُقّع سجل القيود بمفتاح آخر. أعطوا المفتاح الذي وقّع بواسطة --key، أو مجلد البيانات الذي يحويه بواسطة --data.
koinon-verify-receipt-holds = الإيصال صحيح: القيد { $entry } قائم في سجل القيود الموقّع ذي { $size } من القيود كما في هذا الملف تمامًا.
koinon-verify-receipt-unchecked = الإيصال متسق، لكن لم يُتحقق ممن وقّعه، فلا يثبت بذلك شيء: يستطيع أي أحد أن يصنع ملفًا كهذا. وهو يقول: القيد { $entry } موجود في سجل من { $size } قيدًا.
koinon-verify-receipt-what =
    يقول: { $kind }
    كُتب في { $at }.
koinon-verify-receipt-state = كما كان حينئذ، للمقارنة بالورقة التي بين اليدين:
koinon-verify-receipt-fails = الإيصال غير صحيح.
koinon-verify-key-known = موقّع بالمفتاح الذي تثقون به: { $key }
koinon-verify-key-unknown = موقّع بالمفتاح { $key }. قارنوه بمصدر آخر أو أعطوه بواسطة --key.
koinon-verify-key-wanted = لا مفتاح معروف هنا. أعطوا المفتاح العام بواسطة --key أو مجلد البيانات بواسطة --data.
koinon-verify-checkpoint-holds = نقطة التحقق الأحدث ({ $new } من القيود) تُكمل الأقدم ({ $old } من القيود): لم يُمس شيء مما سبق.
koinon-verify-checkpoint-fails = نقطتا التحقق لا تعودان إلى سجل واحد سليم.
koinon-verify-exchanged = في الأقدم { $old } من القيود وفي الأحدث { $new }: هل بُدّل أحدهما بالآخر؟
koinon-verify-other-ledger = إحداهما من سجل آخر غير سجل المفتاح.
koinon-verify-not-so-many = ليس في مجلد البيانات { $count } من القيود.
koinon-verify-other-root = لشجرة { $count } من القيود في مجلد البيانات جذر آخر.
koinon-wrong-number = قيد ناقص أو في غير مكانه.
koinon-wrong-bytes = لم تعد بايتات القيد قيدًا.
koinon-wrong-columns = ما كُتب بجانب القيد يخالف ما فيه.
koinon-wrong-leaf = غُيّر القيد: بايتاته لا تعطي بصمته.
koinon-wrong-rows = غُيّرت صفوف من هذا التغيير الجماعي أو أُضيفت أو حُذفت.
koinon-wrong-part = ما خُتم بجانب هذا القيد غُيّر أو اختفى.
koinon-wrong-subject = غُيّر فهرس ما تخصه القيود.
koinon-wrong-tree = غُيّرت الشجرة فوق القيود.
koinon-wrong-checkpoint = نقطة التحقق الموقّعة لا توافق القيود: أعيدت كتابتها بعد التوقيع، أو حلّت محلها حالة أقدم، أو غُيّرت نقطة التحقق نفسها.
koinon-wrong-state = بطاقة ليست كما يقول آخر قيد لها: غُيّرت خارج كوينون.
koinon-wrong-key = نقطة التحقق موقّعة بمفتاح غير معروف هنا.
koinon-wrong-column = عمود يُستخلص من سجل القيود يقول غير ذلك: غُيّر خارج كوينون.
koinon-wrong-count = يعطي أحد التصويتات نتيجة أخرى عند إعادة عدّ إجاباته المختومة.
koinon-verify-detail = تفصيل تقني بالإنجليزية: { $detail }

## Importing
koinon-import-reading = قراءة
koinon-import-writing = كتابة
koinon-import-clearing = جارٍ التنظيف
koinon-import-plan = للإضافة: { $added }. للتغيير: { $changed }. دون تغيير: { $unchanged }. صفوف فيها أخطاء: { $faulty }.
koinon-import-doubles =
    { $count ->
        [zero] لا عضو جديد له اسم وبلد عضو معروف.
        [one] عضو جديد واحد له اسم وبلد عضو معروف. سيُضاف ولن يُدمج: انظروا فيه أولًا.
        [two] عضوان جديدان لهما اسم وبلد عضو معروف. سيُضافان ولن يُدمجا: انظروا فيهما أولًا.
        [few] { $count } أعضاء جدد لهم اسم وبلد عضو معروف. سيُضافون ولن يُدمجوا: انظروا فيهم أولًا.
        [many] { $count } عضوًا جديدًا لهم اسم وبلد عضو معروف. سيُضافون ولن يُدمجوا: انظروا فيهم أولًا.
       *[other] { $count } عضو جديد لهم اسم وبلد عضو معروف. سيُضافون ولن يُدمجوا: انظروا فيهم أولًا.
    }
koinon-import-nothing-written = لم يُكتب شيء. صححوا الصفوف المذكورة أعلاه أو استوردوا البقية بواسطة --valid-only.
koinon-import-unreadable = لم يُكتب شيء: لا يمكن قراءة الملف قائمةً للأعضاء. أصلحوا ما ذُكر أعلاه وأعيدوا المحاولة.
koinon-import-encoding-guessed = لم يُكتب شيء: كون الملف بترميز { $encoding } مجرد تخمين. إن كان السطر المعروض أعلاه مقروءًا كما ينبغي فأكّدوا ذلك بالخيار «‎--encoding { $encoding }» أو بالمفتاح «encoding» في ملف المطابقة. وإلا فحدّدوا هناك الترميز الصحيح أو احفظوا الملف بصيغة «CSV UTF-8».
koinon-import-encoding-unknown = لا يوجد ترميز باسم «{ $name }». استعملوا أحد الأسماء المعتادة: { $known }
koinon-import-no-row = لم يُكتب شيء: لا يمكن أخذ أي صف. أصلحوا الصفوف المذكورة أعلاه وأعيدوا المحاولة.
koinon-import-mapping-refused = لم يُكتب شيء: لا يمكن استخدام ملف المطابقة. أصلحوا ما ذُكر أعلاه وأعيدوا المحاولة.
koinon-import-dry = لم يُكتب شيء: كانت هذه تجربة.
koinon-import-dry-new = لا يوجد اتحاد هنا بعد، والتجربة لا تؤسس اتحادًا. احذفوا ‎--dry-run لتأسيس اتحاد واستيراد القائمة؛ فإن كان صف معيبًا لم يُستورد أي عضو.
koinon-import-idle = لا شيء يُعمل: كل شيء كما في الملف.
koinon-import-idle-but =
    { $count ->
        [zero] لا شيء آخر يُفعل: الصفوف كلها كما في الملف.
        [one] لا شيء آخر يُفعل: بقية الصفوف كما في الملف. تُرك صف معيب واحد، وهو مذكور أعلاه.
        [two] لا شيء آخر يُفعل: بقية الصفوف كما في الملف. تُرك صفان معيبان، وهما مذكوران أعلاه.
        [few] لا شيء آخر يُفعل: بقية الصفوف كما في الملف. تُركت { $count } صفوف معيبة، وهي مذكورة أعلاه.
        [many] لا شيء آخر يُفعل: بقية الصفوف كما في الملف. تُرك { $count } صفًا معيبًا، وهي مذكورة أعلاه.
       *[other] لا شيء آخر يُفعل: بقية الصفوف كما في الملف. تُرك { $count } صف معيب، وهي مذكورة أعلاه.
    }
koinon-import-none = لم يُجلب شيء من ملف بعد.
koinon-import-done = تم الاستيراد. للتراجع عنه دفعة واحدة: koinon import undo { $id }
koinon-import-row = { $at } · { $file } · أُضيف { $added }، غُيّر { $changed }
koinon-import-undone-mark = { " · أُلغي" }
koinon-import-undone =
    { $removed ->
        [zero] أُلغي: لم يُزَل أي عضو، وعاد { $restored } كما كانوا.
        [one] أُلغي: أُزيل عضو واحد، وعاد { $restored } كما كانوا.
        [two] أُلغي: أُزيل عضوان، وعاد { $restored } كما كانوا.
        [few] أُلغي: أُزيل { $removed } أعضاء، وعاد { $restored } كما كانوا.
        [many] أُلغي: أُزيل { $removed } عضوًا، وعاد { $restored } كما كانوا.
       *[other] أُلغي: أُزيل { $removed } عضو، وعاد { $restored } كما كانوا.
    }

## The plan
koinon-plan-refused = لم يُحمّل شيء. صححوا ما ذُكر أعلاه وحمّلوا الملف من جديد.
koinon-plan-none = لا توجد خطة محملة. حمّلوا واحدة بالأمر «koinon plan load FILE».
koinon-plan-unknown = لا توجد خطة باسم «{ $code }». الخطط الموجودة: { $known }
koinon-plan-empty = في { $day } لم يكن قد حُمّل شيء بعد من الخطة «{ $code }»، فلا ملف يُكتب. خذوا يومًا لاحقًا.
koinon-export-no-xlsx = لا يمكن أن يُكتب في جدول حسابي إلا الأعضاء. استعملوا «--format csv» الذي يفتحه كل برنامج جداول.

## The demonstration
koinon-demo-made =
    { $count ->
        [zero] أُنشئ اتحاد بلا أعضاء في { $folder }
        [one] أُنشئ اتحاد من عضو واحد في { $folder }
        [two] أُنشئ اتحاد من عضوين في { $folder }
        [few] أُنشئ اتحاد من { $count } أعضاء في { $folder }
        [many] أُنشئ اتحاد من { $count } عضوًا في { $folder }
       *[other] أُنشئ اتحاد من { $count } عضو في { $folder }
    }
koinon-demo-making-members = الأعضاء
koinon-demo-making-people = الأشخاص والولايات
koinon-demo-making-forum = مندوبو المنتدى
koinon-demo-not-empty = في المجلد { $folder } اتحاد من قبل. اختاروا مجلدًا فارغًا بواسطة --data.
koinon-demo-none = للاتحاد عضو واحد على الأقل. أعطوا ‎--members عددًا ابتداءً من 1.
koinon-demo-stopped = أُوقف الإعداد.
koinon-demo-remains = ما أُنجز حتى الآن باقٍ في قاعدة البيانات، ومفتاحه في { $folder }. قبل إعادة المحاولة أفرغوا قاعدة البيانات هذه (أو اختاروا غيرها) واحذفوا المجلد.
koinon-demo-password = ادخلوا بكلمة المرور «{ $password }» بصفة:
koinon-demo-administrator = يفعل كل ما ليس لأحد بعينه
koinon-demo-secretary = يُعِدّ الاجتماعات ويحفظ محاضرها
koinon-demo-chair = يرأس المجلس العالمي
koinon-demo-delegate = عضو في المجلس العالمي ويستطيع التصويت الآن
koinon-demo-steward = يحفظ أعضاء قسم أفريقيا
koinon-demo-focal = يحفظ ملف عضو واحد

## الإعدادات
koinon-serve-first =
    لا أحد يستطيع إدارة هذا البيت بعد. ادعوا أول مسؤول نظام له من نافذة أوامر أخرى:
      { $command }
    يطبع الأمر عنوانًا تُختار فيه كلمة المرور، ومنه يؤدي الطريق إلى الإعدادات.
koinon-serve-remains = بقي شيء لم يُحدَّد؛ يحدّده مسؤول النظام في { $address }
koinon-settings-none = –
koinon-settings-remain = بقي تحديد: { $keys }. يُحدَّد بالأمر: koinon settings set KEY VALUE
koinon-settings-set = تم التحديد، وهو ظاهر فورًا حيث البيت مفتوح.
koinon-settings-same = كان كذلك من قبل؛ لم يتغيّر شيء.

## Backups
koinon-backup-there = يوجد ملف { $file } بالفعل. اختاروا اسمًا آخر، أو أبعدوا ذلك الملف أولًا.
koinon-backup-unwritten = لا يمكن كتابة النسخة الاحتياطية { $file }: ‏{ $why }. اختاروا مكانًا يمكنكم الكتابة فيه وفيه متسع.
koinon-backup-made = كُتبت الصفوف، وعددها { $rows }، ومعها مفتاح سجل القيود في { $file }. احفظوا الملف حيث لا يقرؤه أحد غيركم: ففيه كل شيء.
koinon-backup-before = هذه البيانات من إصدار أقدم من Koinon. قبل تحديثها حُفظت نسخة احتياطية منها: { $file }. يستعيدها الإصدار الأقدم بالأمر «koinon restore».
koinon-restore-done = استُعيدت الصفوف، وعددها { $rows }، في { $folder }، وسجل القيود سليم.
koinon-restore-no-backup = الملف { $file } ليس نسخة احتياطية من Koinon، أو هو تالف. أعطوا ملفًا صنعه «koinon backup».
koinon-restore-damaged = الملف { $file } تالف: قُطع أو تغيّر منذ صنعه. لم يُستعد شيء. انسخوه مجددًا أو خذوا نسخة أخرى.
koinon-restore-wrong = لم يُستعد شيء: سجل قيود النسخة الاحتياطية غير سليم. { $why }. خذوا نسخة أقدم.
koinon-backup-made-locked = كُتبت الصفوف، وعددها { $rows }، ومعها مفتاح سجل القيود مشفّرة في { $file }. احفظوا ما يفتحه في مكان آخر: فبدونه لا يستطيع أحد استعادته، ولا أنتم.
koinon-backup-no-key = «{ $key }» ليس مفتاحًا يمكن تشفير نسخة احتياطية له. أعطوا مفتاحًا يبدأ بـ age1 كما يصنعه «age-keygen».
koinon-passphrase-none = لا توجد عبارة مرور في { $file }. اكتبوها في السطر الأول.
koinon-restore-locked = الملف { $file } مشفّر. أعطوا ما يفتحه بالخيار ‎--identity FILE أو ‎--passphrase-file FILE.
koinon-restore-no-key = لا يوجد في { $file } مفتاح يفتح نسخة احتياطية. أعطوا الملف الذي صنعه «age-keygen».
koinon-restore-unopened = لم يُفتح { $file }: ‏{ $why }. تحققوا من أن هذا مفتاحه أو عبارة مروره، ومن أن الملف كامل.
koinon-move-address = يأخذ الخيار ‎--onto عنوانًا يبدأ بـ postgres://
koinon-move-changed = تغيّر الاتحاد في { $old } أثناء نقله. أوقفوا كل بيت يخدمه، وأزيلوا ما صُنع في { $new } (وفي قاعدة بياناته)، ثم انقلوه من جديد.
koinon-move-done = نُقلت الصفوف، وعددها { $rows }، إلى { $new }؛ وسجل القيود هناك سليم وهو نفسه حتى آخر قيد. وانتقل مفتاحه معه: ما بقي في { $old } يمكن أن يُقرأ، ولا يُكتب فيه بعد الآن.

## Checking
koinon-check-file = قاعدة البيانات مقروءة من أولها إلى آخرها.
koinon-check-damaged = قاعدة البيانات تالفة: { $why }. توقفوا عن الكتابة فيها، وانسخوا المجلد إلى مكان آخر، واستعيدوا آخر نسخة احتياطية في موضع آخر بالأمر «koinon restore».
koinon-check-key = مفتاح سجل القيود هو الذي يوقّعه.
koinon-check-left = المجلد { $folder } بقي من عملية انقطعت. يمحوه «koinon demo» أو «koinon restore» التالي؛ ولا شيء منه قيد الاستخدام.
koinon-check-land = تعرض الخرائط حدود اليابسة المرفقة بالبرنامج، ولم يُستخدم ملفكم: { $why }

## What the demonstration says; all of it is invented
koinon-demo-federation = رابطة المدن والمناطق (عرض تجريبي)
koinon-demo-mayor = رئاسة البلدية
koinon-demo-deputy-mayor = نيابة رئاسة البلدية
koinon-demo-governor = رئاسة المنطقة
koinon-demo-president = رئاسة الجمعية
koinon-demo-council = المجلس العالمي
koinon-demo-council-purpose = يقرر سياسة الرابطة ويعتمد مواقفها ويختار مكتبها التنفيذي.
koinon-demo-bureau = المكتب التنفيذي
koinon-demo-bureau-purpose = يُعِدّ ما يقرره المجلس العالمي وينفذه.
koinon-demo-presidency = الرئاسة
koinon-demo-presidency-purpose = تتحدث باسم الرابطة بين الاجتماعات.
koinon-demo-assembly = الجمعية العامة
koinon-demo-assembly-purpose = جميع الأعضاء مجتمعين كل ثلاث سنوات.
koinon-demo-forum = منتدى القادة المحليين
koinon-demo-forum-purpose = يقدم المشورة للرابطة بشأن ما يهم أعضاءها.
koinon-demo-statutory = لجنة الشؤون النظامية
koinon-demo-statutory-purpose = تتحقق من الحقوق وتقترح تعديل القواعد.
koinon-demo-seats-cities = الحكومات المحلية
koinon-demo-seats-regions = حكومات المناطق
koinon-demo-seats-associations = الجمعيات الوطنية
koinon-demo-seats-sections = رؤساء الأقسام
koinon-demo-spring = المجلس العالمي، دورة الربيع
koinon-demo-now = المجلس العالمي، الدورة العادية
koinon-demo-next = المكتب التنفيذي، الاجتماع القادم
koinon-demo-gathering = الجمعية العامة للأعضاء
koinon-demo-forum-now = منتدى القادة المحليين، الجلسة المفتوحة
koinon-demo-forum-question = هل تجتمع الرابطة كل سنة من الآن فصاعدًا؟
koinon-demo-item-opening = الافتتاح والنداء
koinon-demo-item-positions = المواقف والمقترحات
koinon-demo-item-plan = تقدم الخطة الاستراتيجية
koinon-demo-item-other = ما يستجد من أعمال
koinon-demo-water = الماء والصرف الصحي للأحياء غير النظامية
koinon-demo-water-1 = ينشر الأعضاء خلال سنتين عدد سكانهم الذين يعيشون دون ماء جارٍ.
koinon-demo-water-2 = تجمع الرابطة هذه الأرقام في مرصدها، كل رقم مع مصدره وتاريخه.
koinon-demo-women = النساء في الوفود
koinon-demo-women-1 = تضم وفود الرابطة إلى الاجتماعات الخارجية امرأتين على الأقل من كل خمسة أشخاص.
koinon-demo-fees = الاشتراكات على دفعتين
koinon-demo-fees-1 = يجوز للأعضاء دفع اشتراكهم السنوي على دفعتين دون زيادة.
koinon-demo-heat = خطط لمواجهة الحر في كل مدينة عضو
koinon-demo-heat-1 = تضع كل مدينة عضو خلال ثلاث سنوات خطة لأيام الحر الخطر: ظل وماء وزيارات لمن يعيشون وحدهم.
koinon-demo-heat-2 = تقرن الرابطة المدن التي لديها خطة كهذه بمدن ليست لديها.
koinon-demo-archives = محاضر مفتوحة خلال شهر
koinon-demo-archives-1 = تُفتح محاضر كل هيئة عامة للجميع خلال شهر من اجتماعها.
koinon-demo-effect = تكتب الأمانة إلى جميع الأعضاء وتقدم تقريرًا في الدورة القادمة.
koinon-demo-plan-example = مثال
koinon-demo-report = بحسب ما أبلغه المسؤولون للأمانة؛ وهو مختلق، ككل أرقام هذا العرض التوضيحي.
