## Commands
koinon-missing = لا يوجد شيء كهذا في هذا الاتحاد. راجعوا المعرّف.
koinon-serve-open = البيت مفتوح على العنوان { $address }
koinon-serve-folder = مجلد البيانات: { $folder }
koinon-serve-closed = أُغلق؛ كل ما جرى تأكيده محفوظ.
koinon-user-role-unknown = لا يوجد دور «{ $role }». المعروف: { $known }.
koinon-user-invited = تمت الدعوة. العنوان الذي تُختار فيه كلمة المرور، صالح 14 يومًا: { $address }
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
        [zero] السجل سليم: لا قيود فيه.
        [one] السجل سليم: قيد واحد في مكانه دون تغيير.
        [two] السجل سليم: قيدان في مكانيهما دون تغيير.
        [few] السجل سليم: { $count } قيود، كل منها في مكانه دون تغيير.
        [many] السجل سليم: { $count } قيدًا، كل منها في مكانه دون تغيير.
       *[other] السجل سليم: { $count } قيد، كل منها في مكانه دون تغيير.
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
koinon-verify-fails = السجل ليس سليمًا. أول قيد خاطئ هو الرقم { $entry }.
koinon-verify-nothing = لا يوجد اتحاد في { $folder }. حددوا مجلد البيانات بواسطة --data.
koinon-verify-receipt-holds = الإيصال صحيح: القيد { $entry } قائم في السجل الموقّع ذي { $size } من القيود كما في هذا الملف تمامًا.
koinon-verify-receipt-what = يقول إن «{ $kind }» قد حدث، وكُتب في { $at }.
koinon-verify-receipt-fails = الإيصال غير صحيح: { $why }
koinon-verify-key-known = موقّع بالمفتاح الذي تثقون به: { $key }
koinon-verify-key-unknown = موقّع بالمفتاح { $key }. قارنوه بمصدر آخر أو أعطوه بواسطة --key.
koinon-verify-key-wanted = لا مفتاح معروف هنا. أعطوا المفتاح العام بواسطة --key أو مجلد البيانات بواسطة --data.
koinon-verify-checkpoint-holds = نقطة التحقق الأحدث ({ $new } من القيود) تُكمل الأقدم ({ $old } من القيود): لم يُمس شيء مما سبق.
koinon-verify-checkpoint-fails = نقطتا التحقق لا تعودان إلى سجل واحد سليم: { $why }
koinon-wrong-number = قيد ناقص أو في غير مكانه. { $detail }
koinon-wrong-bytes = لم تعد بايتات القيد قيدًا. { $detail }
koinon-wrong-columns = ما كُتب بجانب القيد يخالف ما فيه. { $detail }
koinon-wrong-leaf = غُيّر القيد: بايتاته لا تعطي بصمته. { $detail }
koinon-wrong-rows = غُيّرت صفوف من هذا التغيير الجماعي أو أُضيفت أو حُذفت. { $detail }
koinon-wrong-part = غُيّر ما يخص شخصًا في هذا القيد. { $detail }
koinon-wrong-subject = غُيّر فهرس ما تخصه القيود. { $detail }
koinon-wrong-tree = غُيّرت الشجرة فوق القيود. { $detail }
koinon-wrong-checkpoint = نقطة التحقق الموقّعة لا توافق القيود: أعيدت كتابتها بعد التوقيع أو غُيّرت هي. { $detail }
koinon-wrong-state = بطاقة ليست كما يقول آخر قيد لها: غُيّرت خارج كوينون. { $detail }

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
koinon-import-dry = لم يُكتب شيء: كانت هذه تجربة.
koinon-import-idle = لا شيء يُعمل: كل شيء كما في الملف.
koinon-import-done = تم الاستيراد. للتراجع عنه دفعة واحدة: koinon import undo { $id }
koinon-import-row = { $at } · { $file } · أُضيف { $added }، غُيّر { $changed }
koinon-import-undone-mark = { " · أُلغي" }
koinon-import-undone = أُلغي: أُزيل { $removed } من الأعضاء وعاد { $restored } كما كانوا.

## The plan
koinon-plan-refused = لم يُحمّل شيء. صححوا ما ذُكر أعلاه وحمّلوا الملف من جديد.

## The demonstration
koinon-demo-made = أُنشئ اتحاد من { $count } من الأعضاء في { $folder }
koinon-demo-making-members = الأعضاء
koinon-demo-making-people = الأشخاص والولايات
koinon-demo-making-forum = مندوبو المنتدى
koinon-demo-not-empty = في المجلد { $folder } اتحاد من قبل. اختاروا مجلدًا فارغًا بواسطة --data.
koinon-demo-password = ادخلوا بكلمة المرور «{ $password }» بصفة:
koinon-demo-administrator = يفعل كل ما ليس لأحد بعينه
koinon-demo-secretary = يُعِدّ الاجتماعات ويحفظ محاضرها
koinon-demo-chair = يرأس المجلس العالمي
koinon-demo-delegate = عضو في المجلس العالمي ويستطيع التصويت الآن
koinon-demo-steward = يحفظ أعضاء قسم أفريقيا
koinon-demo-focal = يحفظ ملف عضو واحد

## الإعدادات
koinon-serve-first =
    لا أحد يستطيع إدارة هذه الدار بعد. ادعُ أول مدير لها من نافذة أوامر أخرى:
      { $command }
    يطبع الأمر عنوانًا تُختار فيه كلمة المرور، ومنه يؤدي الطريق إلى الإعدادات.
koinon-serve-remains = بقي شيء لم يُحدَّد؛ يحدّده المدير في { $address }
koinon-settings-none = –
koinon-settings-remain = بقي تحديد: { $keys }. يُحدَّد بالأمر: koinon settings set KEY VALUE
koinon-settings-set = تم التحديد، وهو ظاهر فورًا حيث الدار مفتوحة.
koinon-settings-same = كان كذلك من قبل؛ لم يتغيّر شيء.
