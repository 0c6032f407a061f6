## Frame
shell-skip = انتقال إلى المحتوى
shell-nav = غرف البيت
shell-nav-me = صفحتي
shell-languages = اللغات
shell-federation-unnamed = اتحاد مدن ومناطق
shell-demonstration = عرض تجريبي.
shell-demonstration-about = مدن حقيقية وأشخاص مُختلَقون: لا شيء هنا يدل على عضوية أحد في أي منظمة.
shell-footer-trust = لستم مضطرين إلى تصديقنا: كل تغيير يُكتب مرة واحدة ويستطيع أي شخص التحقق منه.
shell-footer-proof = كيف تتحققون
shell-footer-made = صُنع بواسطة كوينون، برنامج حر لاتحادات المدن والمناطق.

## Home
shell-home-title = الصفحة الرئيسية
shell-home-description = أعضاء اتحاد للمدن والمناطق واجتماعاته وتصويتاته وقراراته وخطته.
shell-home-empty = لم يحدث شيء هنا بعد. يبدأ مسؤول النظام باستيراد الأعضاء وتحميل الخطة.

## Words
shell-yes = نعم
shell-no = لا
shell-percent = { "\u2066" }{ $number }%{ "\u2069" }
# What stands between a name and what it names, without the space after it
shell-colon = :
shell-comma = ،
shell-span = من { $since } إلى { $until }
shell-since = منذ { $since }
shell-between = { $start } – { $end } { $zone }
shell-words-fallback = (باللغة { $language })
shell-words-machine = (ترجمة آلية)
shell-words-others = بلغات أخرى
shell-words-one-is-enough = تكفي لغة واحدة، ويمكن أن تتبعها اللغات الأخرى.
shell-file-again = لم يبقَ «{ $file }» في هذه الخانة: اختاروا الملف مرة أخرى.
shell-sending = الملف في طريقه
# $percent is put in while the file is sent, such as 40%
shell-sending-part = أُرسل { $percent }
shell-sending-stop = إيقاف الإرسال
shell-sending-arrived = وصل الملف وتجري قراءته.
shell-sending-stopped = أوقفتم الإرسال. لم يُستلم شيء، وما زال الملف مختارًا هنا.
shell-sending-unsent = لم يصل الملف: انقطع الاتصال. لم يُستلم شيء، وما زال الملف مختارًا هنا. أرسلوه من جديد.
shell-trail = موضع هذه الصفحة
shell-article = المادة { $number }
shell-articles = { $one }؛ { $other }
shell-offline = لا اتصال بالشبكة. لم يُرسَل شيء، وما كتبتموه ما زال هنا. أرسلوه حين يعود الاتصال.
shell-pager = الصفحات
shell-pager-part = من { $first } إلى { $last } من أصل { $total }
shell-pager-part-open = من { $first } إلى { $last }
shell-pager-before = السابق
shell-pager-after = التالي

## Roles
shell-role-administrator = مسؤول النظام
shell-role-steward = أمين قسم
shell-role-secretary = أمين سر هيئة
shell-role-focal-point = جهة الاتصال لعضو
shell-role-observer = مراقب لدى هيئة

## Signing in
shell-sign-in-title = تسجيل الدخول
shell-sign-in-email = البريد الإلكتروني
shell-sign-in-password = كلمة المرور
shell-sign-in-do = دخول
shell-sign-in-forgotten = نسيتُ كلمة المرور
shell-sign-in-who = تُفتح الحسابات بدعوة. إن كنتم ترون أن لكم حقًا في حساب فاسألوا أمانة قسمكم.
shell-again-title = تسجيل الدخول للمتابعة
shell-again-about = لم يعد أحد مسجَّل الدخول في هذا المتصفح. ما كتبتموه محفوظ في هذه الصفحة ولم يُرسل: سجّلوا الدخول فيظهر النموذج من جديد وفيه كل ما كتبتم.
shell-again-about-file = لم يعد أحد مسجَّل الدخول في هذا المتصفح، ولذلك لم يُستلم هذا: { $files }. سجّلوا الدخول فيظهر النموذج من جديد، ثم اختاروا الملف مرة أخرى.
shell-again-about-and-file = لم يعد أحد مسجَّل الدخول في هذا المتصفح. ما كتبتموه محفوظ في هذه الصفحة ولم يُرسل: سجّلوا الدخول فيظهر النموذج من جديد وفيه كل ما كتبتم. أما الملف فلا يمكن حفظه ويجب اختياره مرة أخرى: { $files }.
shell-again-forgotten = إن كنتم قد دخلتم برابط رسالة، أو لم تعودوا تعرفون كلمة المرور، فافتحوا الرابط أو اطلبوا كلمة مرور جديدة في نافذة أخرى، ثم عودوا إلى هنا.
shell-again-elsewhere = سجّلتُ الدخول في نافذة أخرى
shell-again-signed-in = سُجّل دخولكم. ما كتبتموه أدناه، ولم يُرسل شيء منه: راجعوه ثم أرسلوه.
shell-again-signed-in-file = سُجّل دخولكم. لم يُستلم الملف: اختاروه مرة أخرى ثم أرسلوه.
shell-again-signed-in-and-file = سُجّل دخولكم. ما كتبتموه أدناه، ولم يُرسل شيء منه: اختاروا الملف مرة أخرى، وراجعوا الكل، ثم أرسلوه.
shell-sign-out = تسجيل الخروج
shell-reset-title = كلمة مرور جديدة
shell-reset-about = أدخلوا بريدكم الإلكتروني. إن كان له حساب فستصلكم رسالة فيها رابط صالح ساعة واحدة.
shell-reset-do = أرسلوا إليّ الرابط
shell-reset-sent = إن كان لهذا العنوان حساب فالرسالة في الطريق. انظروا في بريدكم.
shell-password-title = اختيار كلمة مرور
shell-password-for = للحساب { $email }.
shell-password-new = كلمة المرور الجديدة
shell-password-reveal = إظهار كلمة المرور
shell-password-hint =
    { $count ->
        [zero] دون حد أدنى للأحرف.
        [one] حرف واحد على الأقل. الأفضل بضع كلمات تتذكرونها.
        [two] حرفان على الأقل. الأفضل بضع كلمات تتذكرونها.
        [few] { $count } أحرف على الأقل. الأفضل بضع كلمات تتذكرونها.
        [many] { $count } حرفًا على الأقل. الأفضل بضع كلمات تتذكرونها.
       *[other] { $count } حرف على الأقل. الأفضل بضع كلمات تتذكرونها.
    }
shell-password-do = حفظ كلمة المرور والدخول
shell-link-title = دخول
shell-link-for = تدخلون باسم { $name }.
shell-link-about = هذا الرابط خاص بكم. يتيح لكم المشاركة هنا ولا يفتح غير ذلك. لا تعطوه لأحد.
shell-link-other = سجّلتم الدخول باسم { $name }. الدخول بهذا الرابط ينهي ذلك في هذا المتصفح.
shell-link-enter = دخول
shell-me-title = صفحتي
shell-me-roles = ما عُهد به إليّ

## حسابي
shell-account-title = حسابي
shell-account-profile = من أنا
shell-account-person = في السجل
shell-account-name = الاسم
shell-account-lang = لغة الرسائل
shell-account-keep = حفظ
shell-account-sign-ins = أين أنا مسجَّل الدخول
shell-account-sign-ins-about = إن لم تعرفوا واحدًا منها فأنهوه وغيّروا كلمة المرور.
shell-account-browser = المتصفح
shell-account-browser-unknown = متصفح غير معروف
shell-account-where = من
shell-account-from = الشبكة { $network }
shell-account-from-here = هذا الجهاز
shell-account-from-local = شبكة محلية
shell-account-from-unknown = شبكة غير معروفة
shell-account-since = منذ
shell-account-seen = آخر استعمال
shell-account-this = هذا
shell-account-end = إنهاء
shell-account-end-others = إنهاء كل ما عداه
shell-account-password = تغيير كلمة المرور
shell-account-password-about = ينتهي كل دخول آخر، ولا تعود الدعوات أو روابط كلمة المرور الجديدة التي لم تُستعمل بعد تفتح شيئًا.
shell-account-password-do = تغيير كلمة المرور
shell-password-present = كلمة المرور الحالية
shell-account-done-profile = حُفظ.
shell-account-done-password = تغيّرت كلمة مروركم وانتهى كل دخول آخر.
shell-account-done-ended = انتهى: لم يعد ذلك المتصفح مسجَّل الدخول.
shell-account-done-letters = حُفظ: لن تصل إلا الرسائل المؤشَّر عليها.

## ما يُحفظ عنّي
shell-holds-title = ما يُحفظ عنّي
shell-holds-lead = كل ما يحفظه هذا الاتحاد عنكم، ولماذا، ومن يراه. ولا يرى هذه الصفحة أحد سواكم.
shell-holds-see = رؤية ما يُحفظ
shell-holds-file = تنزيل كل شيء في ملف واحد
shell-holds-how = تعرض الصفحة أحدث ما في كل صنف، وفي الملف (JSON) كل شيء. فإن كان شيء منه خطأ أو وجب محوه فاسألوا الأمانة.
shell-holds-contents = في هذه الصفحة
shell-holds-nothing = لا شيء
shell-holds-more =
    { $count ->
        [zero] لا شيء أقدم في الملف.
        [one] واحد أقدم في الملف.
        [two] اثنان أقدم في الملف.
        [few] { $count } أقدم في الملف.
        [many] { $count } أقدم في الملف.
       *[other] { $count } أقدم في الملف.
    }
shell-holds-until = إلى
shell-holds-over = على ماذا
shell-holds-for = لأي غرض
shell-holds-account = حسابي
shell-holds-account-about = يُحفظ لتتمكنوا من تسجيل الدخول وتلقّي الرسائل. ويراه مسؤولو النظام؛ أما كلمة المرور فلا يُحفظ منها إلا بصمة لا يستطيع أحد استعادتها.
shell-holds-password = لا تُحفظ إلا بصمتها
shell-holds-rights-about = ما عُهد به إلى هذا الحساب ومتى انتهى. ويستطيع كل أحد قراءته في سجل القيود.
shell-holds-sign-ins = مرات تسجيل الدخول
shell-holds-sign-ins-about = تُحفظ لتتعرفوا إليها وتنهوها: المتصفح من دون إصداره، والشبكة من دون المنزل. ولا يراها أحد سواكم، وتُنهى المفتوحة منها في صفحة حسابكم.
shell-holds-browsers = المتصفحات المعروفة
shell-holds-browsers-about = علامة في كل منها تُحفظ بصمةً، لئلا يحجبكم غريب يخمّن كلمة مروركم. لا يراها أحد، وتُنسى بعد عام بلا استعمال.
shell-holds-keys = الروابط التي أُرسلت إليّ
shell-holds-keys-about = يفتح كل منها بابًا إلى حين. ولا يُحفظ منه إلا بصمة، ولا يراه أحد.
shell-holds-key-invitation = دعوة: اختيار كلمة مرور
shell-holds-key-reset = كلمة مرور جديدة
shell-holds-key-link = المشاركة من دون تسجيل الدخول
shell-holds-used = استُعمل
shell-holds-attempts = محاولات تسجيل الدخول
shell-holds-attempts-about = تُعدّ المحاولات الفاشلة والرسائل المطلوبة لئلا يطيل أحد التخمين. وتُنسى بعد يوم.
shell-holds-try-sign-in = كلمة مرور خاطئة
shell-holds-try-reset = طُلبت رسالة لكلمة مرور جديدة
shell-holds-try-password = كلمة المرور الحالية خاطئة
shell-holds-letters = الرسائل الموجهة إليّ
shell-holds-letters-about = ما أُرسل إليكم بالبريد، يُحفظ ليُعاد إرساله إن لم يخرج. ولا تراه الأمانة. وفي الملف النصوص أيضًا ما عدا المفاتيح التي في روابطها.
shell-holds-subject = الموضوع
shell-holds-written = كُتبت
shell-holds-sent = أُرسلت
shell-holds-notices = الرسائل التي أريدها
shell-holds-notices-about = أي الرسائل تريدون. لا يراه أحد سواكم، وتغيّرونه في صفحة حسابكم.
shell-holds-wanted = مطلوبة
shell-holds-entries = القيود التي تخصّني
shell-holds-entries-about = يُكتب كل تغيير مرة واحدة ويبقى. ويستطيع كل أحد قراءة القيد؛ أما ما هو شخصي فيقف بجانبه مغلقًا ويمكن محوه. وفي الملف أجزاؤكم أنتم مفتوحةً.
shell-holds-entries-why = لماذا هو هنا
shell-holds-why-named = يسمّيكم.
shell-holds-why-made = أنتم كتبتموه.
shell-holds-why-beside = بجانبه شيء يخصّكم.
shell-holds-why-thing = يتعلق بشيء مما سبق.

## الحسابات والصلاحيات
shell-users-title = الحسابات والصلاحيات
shell-users-lead = من يستطيع الدخول، وما عُهد به إلى كل واحد. الرؤساء وشاغلو المقاعد والمندوبون يستمدون صلاحياتهم من مقاعدهم، فلا تُمنح هنا.
shell-users-search = الاسم أو العنوان
shell-users-search-do = بحث
shell-users-none = لم يُعثر على حساب. ابحثوا بكلمات أقل، أو ادعوا أحدًا.
shell-users-caption = الحسابات بحسب العنوان
shell-users-rights = الصلاحيات
shell-users-rights-none = لم يُعهد إلى هذا الحساب بشيء.
shell-users-standing = الحساب
shell-users-open = مفتوح
shell-users-invited = مدعو، ولم تُختر كلمة مرور بعد
shell-users-closed = مغلق
shell-users-sign-ins = عدد مرات الدخول القائمة
shell-users-new = دعوة شخص
shell-users-new-about = تُرسل رسالة إلى هذا العنوان فيها رابط لاختيار كلمة المرور خلال 14 يومًا.
shell-users-new-do = إرسال الدعوة
shell-users-right = الصلاحية
shell-users-right-none = لا شيء الآن
shell-users-right-choose = اختيار صلاحية
shell-users-member = العضو (لجهة الاتصال)
shell-users-member-hint = اسمه كما في الدليل، أو عنوان صفحته.
shell-users-give = منح صلاحية
shell-users-end = إنهاء الصلاحية
shell-users-account = الحساب
shell-users-invite = إرسال دعوة
shell-users-invite-about = تتيح الدعوة الجديدة اختيار كلمة مرور، أولى كانت أو بديلة.
shell-users-whose = لمن هذا الحساب
shell-users-whose-about = من هذا الشخص يستمد الحساب حقوق مقاعده: اجتماعاته وأصواته ورئاسته.
shell-users-whose-nobody = ليس هذا الحساب لأحد في السجل: فليست له اجتماعات ولا أصوات خاصة به.
shell-users-whose-address = العنوان هو عنوان
shell-users-whose-find = البحث عن شخص آخر في السجل
shell-users-whose-search = الاسم
shell-users-whose-none = لا أحد بهذا الاسم في السجل.
shell-users-tie = هذا الحساب لهذا الشخص
shell-users-untie = ليس لهذا الشخص
shell-users-of-person-none = ليس لهذا الشخص حساب بعد: فلا يمكنه أن يرأس ولا أن يتابع اجتماعاته ولا أن يصوّت بتسجيل الدخول.
shell-users-invite-person = دعوة هذا الشخص
shell-users-same-address = يوجد حساب بعنوان هذا الشخص، { $email }، وليس لأحد في السجل.
shell-users-new-person = سيكون الحساب حساب { $person } في السجل.
shell-users-close = إغلاق الحساب
shell-users-close-about = ينهي الإغلاق فورًا كل دخول وكل صلاحية لهذا الحساب. وما جرى به يبقى في سجل القيود.
shell-users-reopen = إعادة فتح الحساب
shell-users-reopen-about = هذا الحساب مغلق. وإذا أُعيد فتحه فلا صلاحية له ولا كلمة مرور: امنحوا الصلاحيات من جديد وأرسلوا دعوة.
shell-users-done-invited = الدعوة في الطريق.
shell-users-done-invited-tied = الدعوة في طريقها. عنوانها عنوان شخص في السجل، فالحساب حسابه. إن كان ذلك خطأ فقولوا ذلك هنا.
shell-users-done-invited-taken = الدعوة في طريقها. لأحدهم في السجل هذا العنوان لكن له حسابًا آخر، فهذا الحساب ليس لأحد: قولوا هنا لمن هو.
shell-users-done-invited-several = الدعوة في طريقها. لعدة أشخاص في السجل هذا العنوان: قولوا هنا لمن الحساب.
shell-users-done-tied = صار الحساب لهذا الشخص.
shell-users-done-untied = لم يعد الحساب لأحد في السجل.
shell-users-done-given = مُنحت الصلاحية.
shell-users-done-ended = انتهت الصلاحية.
shell-users-done-closed = أُغلق الحساب ولم يعد أحد مسجَّل الدخول به.
shell-users-done-reopened = الحساب مفتوح من جديد. أرسلوا دعوة لتُختار كلمة مرور.
shell-history-user-enrolled = فُتح حساب
shell-history-user-changed = تغيّر حساب
shell-history-user-tied = أُسند الحساب إلى شخص في السجل
shell-history-user-untied = سُحب الحساب من شخص في السجل
shell-history-user-closed = أُغلق حساب
shell-history-user-reopened = أُعيد فتح حساب
shell-history-user-erased = مُحيت بيانات حساب
shell-history-grant-given = مُنحت صلاحية
shell-history-grant-ended = انتهت صلاحية

## رسائل يمكن إيقافها
shell-letters-title = الرسائل التي تصلني
shell-letters-about = تصل بالبريد باللغة المختارة أعلاه.
shell-letters-call = دُعيتُ إلى اجتماع
shell-letters-poll = سؤال مفتوح يحق لي التصويت عليه
shell-letters-decision = اتخذت هيئة لي فيها مقعد قرارًا
shell-letters-seat = مقعد لي مهدد بالفقدان
shell-mail-off =
    لإيقاف هذه الرسائل: { $off }
    أنتم تختارون ما يصلكم من الرسائل: { $address }
shell-letters-off-title = إيقاف هذه الرسائل
shell-letters-off-about = عندئذ لا تُرسل إليكم رسالة كهذه بعد.
shell-letters-off-do = إيقافها
shell-letters-off-done = أُوقفت: لن تصلكم هذه الرسائل بعد الآن.
shell-letters-off-choose = اختيار ما يصلني من الرسائل

## Letters
shell-mail-invitation-subject = { $federation }: دعوتكم
shell-mail-invitation-body =
    تحية طيبة { $name }،

    يدعوكم { $federation } إلى بيته. اختاروا كلمة المرور هنا خلال 14 يومًا:

    { $address }

    إن لم تكونوا تنتظرون هذه الرسالة فلا تفعلوا شيئًا.
shell-mail-reset-subject = { $federation }: كلمة مرور جديدة
shell-mail-reset-body =
    طلب أحد، ولعله أنتم، كلمة مرور جديدة. اختاروها هنا خلال ساعة:

    { $address }

    إن لم تطلبوها فلا تفعلوا شيئًا: تبقى كلمة المرور كما هي.

## Refusals
shell-errors-title =
    { $count ->
        [zero] لا شيء لتصحيحه
        [one] أمر واحد لتصحيحه
        [two] أمران لتصحيحهما
        [few] { $count } أمور لتصحيحها
        [many] { $count } أمرًا لتصحيحه
       *[other] { $count } أمر لتصحيحه
    }
shell-errors-named = { $field }: { $sentence }
shell-refused-title = لم يُنفَّذ هذا
shell-no-day-title = لا يوجد يوم كهذا
shell-as-of-today = عرضه كما هو اليوم
shell-refusal-empty = املؤوا هذا الحقل.
shell-refusal-long =
    { $most ->
        [zero] طويل جدًا: لا يُقبل أي حرف.
        [one] طويل جدًا: حرف واحد على الأكثر.
        [two] طويل جدًا: حرفان على الأكثر.
        [few] طويل جدًا: { $most } أحرف على الأكثر.
        [many] طويل جدًا: { $most } حرفًا على الأكثر.
       *[other] طويل جدًا: { $most } حرف على الأكثر.
    }
shell-refusal-control = في هذا النص رموز تحكم غير مرئية. اكتبوه من جديد أو الصقوه نصًا عاديًا.
shell-refusal-day = «{ $value }» ليس يومًا. اكتبوا السنة والشهر واليوم، مثل { "\u2066" }2026-11-23{ "\u2069" }.
shell-refusal-day-none = «{ $value }» غير موجود: في ذلك الشهر { $days } يومًا.
shell-refusal-day-beyond = «{ $value }» خارج التقويم المعتمد هنا: السنة أربعة أرقام، من 0001 إلى 9999.
shell-refusal-number = أدخلوا عددًا صحيحًا من { $least } إلى { $most }.
shell-refusal-choice = اختاروا واحدًا من المعروض.
shell-refusal-email = هذا ليس بريدًا إلكترونيًا. ينبغي أن يشبه name@town.example.
shell-refusal-parameter = المُعامل «{ $name }» غير معروف هنا. المعروف: { $known }.
shell-refusal-parameter-none = المُعامل «{ $name }» غير معروف هنا: لا يقبل هذا العنوان أي مُعامل.
shell-refusal-cursor = هذا المؤشر ليس من عندنا. ابدؤوا دون مؤشر واتبعوا «next».
shell-refusal-cursor-gone = ما كان هذا المؤشر يدل عليه لم يعد موجودًا. ابدؤوا دون مؤشر واتبعوا «next».
shell-refusal-sizes = ليس في سجل القيود هذا العدد من القيود، أو أن «from» أكبر من «to».
shell-refusal-large = كبير جدًا: { $most } م.ب على الأكثر.
shell-refusal-fields = حقول أكثر مما يُقبل: { $most } على الأكثر. أرسلوها على دفعات.
shell-refusal-upload = لم يصل الملف كاملًا. اختاروه وأرسلوه مرة أخرى.
shell-refusal-forged = جاء هذا الطلب من موقع آخر ولم يُنفَّذ.
shell-refusal-sign-in = العنوان أو كلمة المرور غير صحيح. ابحثوا عن خطأ في الكتابة أو اطلبوا كلمة مرور جديدة.
shell-refusal-throttled =
    { $minutes ->
        [zero] محاولات كثيرة جدًا. حاولوا الآن من جديد.
        [one] محاولات كثيرة جدًا. انتظروا دقيقة، أو اطلبوا كلمة مرور جديدة بالبريد.
        [two] محاولات كثيرة جدًا. انتظروا دقيقتين، أو اطلبوا كلمة مرور جديدة بالبريد.
        [few] محاولات كثيرة جدًا. انتظروا { $minutes } دقائق، أو اطلبوا كلمة مرور جديدة بالبريد.
        [many] محاولات كثيرة جدًا. انتظروا { $minutes } دقيقة، أو اطلبوا كلمة مرور جديدة بالبريد.
       *[other] محاولات كثيرة جدًا. انتظروا { $minutes } دقيقة، أو اطلبوا كلمة مرور جديدة بالبريد.
    }
shell-refusal-key = استُعمل هذا الرابط من قبل أو انتهت صلاحيته. اطلبوا رابطًا جديدًا.
shell-refusal-password-short =
    { $count ->
        [zero] قصيرة جدًا.
        [one] قصيرة جدًا: حرف واحد على الأقل.
        [two] قصيرة جدًا: حرفان على الأقل.
        [few] قصيرة جدًا: { $count } أحرف على الأقل.
        [many] قصيرة جدًا: { $count } حرفًا على الأقل.
       *[other] قصيرة جدًا: { $count } حرف على الأقل.
    }
shell-refusal-role-over = الدور «{ $role }» يُمارَس على قسم أو هيئة أو عضو: حددوا أيها.
shell-refusal-role-over-none = الدور «{ $role }» لا يُمارَس على شيء بعينه: لا تذكروا قسمًا ولا هيئة ولا عضوًا.
shell-refusal-password-present = ليست هذه كلمة مروركم الحالية. ابحثوا عن خطأ في الكتابة، أو سجّلوا الخروج واطلبوا كلمة جديدة.
shell-refusal-last-administrator = لا يدير هذا البيت أحد غيره ممن يستطيعون الدخول. امنحوا هذه الصلاحية لشخص آخر أولًا، وليختر كلمة مروره.
shell-refusal-user-closed = الحساب { $email } مغلق. أعيدوا فتحه أولًا.
shell-refusal-user-known = يوجد حساب { $email } من قبل. ابحثوا عنه في القائمة.
shell-refusal-user-shut = هذا الحساب مغلق. أعيدوا فتحه أولًا.
shell-refusal-user-erased = مُحيت بيانات هذا الحساب ولم يعد وراءه أحد. وجّهوا دعوة جديدة.
shell-refusal-person = «{ $person }» لا يدل على أحد في السجل، أو يدل على عدة أشخاص. اكتبوا عنوان صفحة الشخص.
shell-refusal-person-account = لهذا الشخص حساب من قبل: { $email }. لكل شخص حساب واحد؛ أغلقوا الآخر أولًا، أو قولوا إنه ليس له.
shell-refusal-over = «{ $over }» ليس شيئًا يُمارَس عليه الدور «{ $role }». أدخلوا معرّفًا أو رمزًا أو الاسم كاملًا أو عنوان صفحته.
shell-denied-title = صلاحيات هذا الحساب لا تكفي
shell-denied-visitor = يلزم تسجيل الدخول لهذا.
shell-denied-administrator = لا يستطيع هذا إلا مسؤول النظام. راجعوا الأمانة.

## For programs
shell-api-summary = ما ينشره هذا الاتحاد للبرامج
shell-api-about = كل ما يراه أي شخص في الصفحات، بصيغة JSON. تأتي القوائم على أجزاء: للمتابعة أعيدوا «next» بوصفه «cursor». ومع «as_of» تبين القائمة ما كان صحيحًا في يوم بعينه كما نعلمه الآن. ومن دون تسجيل الدخول لا يُعطى إلا ما هو عام. وما لا نعرفه يُرفض ولا يُتجاهل أبدًا.
shell-api-lang = لغة المكتوب
shell-api-limit = الحد الأقصى للعدد؛ 100 إن لم يُذكر شيء
shell-api-as-of = اليوم الذي تُروى الحال بتاريخه؛ اليوم الحالي إن لم يُذكر شيء
shell-api-cursor = موضع المتابعة: «next» من الجزء السابق
shell-api-refused = في الطلب ما لا نعرفه أو ما لم يُكتب على وجهه؛ والجواب يبين ما هو
shell-api-denied = هذا ليس للجميع ولا لهذا الحساب
shell-api-missing = لا شيء بهذا الاسم
shell-api-checkpoint = رأس سجل القيود موقّعًا (مذكرة موقّعة وفق C2SP)
shell-api-key = المفتاح العام الذي يوقّع رأس سجل القيود
shell-api-consistency = البرهان على أن سجل القيود اللاحق لم يفعل إلا أن زاد على السابق (RFC 9162)
shell-api-from = عدد القيود في السجل السابق
shell-api-to = عدد القيود في السجل اللاحق
shell-api-receipt = إيصال قيد واحد، يُتحقق منه دون اتصال
shell-api-parts = أجزاء القيود المفتوحة لكم، لقيود بلاطة واحدة ابتداءً من رقم
shell-api-parts-from = رقم القيد الأول
shell-api-entry = رقم القيد
shell-refusal-nothing-called = لا شيء هنا باسم «{ $value }».
shell-refusal-method = لا يمكن تنفيذ «{ $method }» على هذا العنوان.
shell-refusal-not-acceptable = ما هنا لا يتوفر بأي من الصيغ المطلوبة.

## Errors
shell-missing-title = لا شيء هنا
shell-missing-about = لا توجد صفحة بهذا العنوان. ربما نُقلت أو قُطع الرابط.
shell-fault-title = حدث عطل من جانبنا
shell-fault-about = لا ذنب لكم فيه، ولم يُحفظ شيء مما أرسلتموه ناقصًا. حاولوا بعد دقيقة.
shell-fault-number = إن استمر ذلك فأعطوا الأمانة هذا الرقم: { $number }
shell-fault-disk-full = قرص هذا البيت ممتلئ. لم يُحفظ شيء ناقصًا. على من يشغّل الجهاز أن يفسح مكانًا على القرص الذي فيه مجلد البيانات أو قاعدة البيانات؛ ثم أعيدوا المحاولة.
shell-fault-read-only = لا يمكن الكتابة في بيانات هذا البيت. على من يشغّل الجهاز أن يمنح البرنامج حق الكتابة في مجلد البيانات وقاعدة البيانات، أو أن يشغّله حيث لا يكونان للقراءة فقط.
shell-fault-busy = بيانات هذا البيت مشغولة، وقد استغرق ما طلبتموه وقتًا أطول مما ينبغي. لم يُحفظ شيء ناقصًا. حاولوا مجددًا بعد دقيقة. وإن استمر ذلك فعلى من يشغّل الجهاز أن يبحث عما يحتجز قاعدة البيانات.
shell-fault-unreached = لا يمكن الوصول إلى بيانات هذا البيت الآن. لم يُحفظ شيء ناقصًا. حاولوا مجددًا بعد دقيقة. على من يشغّل الجهاز أن يتحقق من أن خادم قاعدة البيانات يعمل ويمكن الوصول إليه؛ عندئذ يتابع البيت عمله من تلقاء نفسه.
shell-fault-damaged = بيانات هذا البيت تالفة. على من يشغّل الجهاز أن يوقف البيت، ويحتفظ بنسخة من مجلد البيانات كما هو، ويسأل «koinon check» عن العطل، ثم يستعيد آخر نسخة احتياطية.
shell-error-home = الصفحة الرئيسية

## History and proof
shell-history-title = التاريخ
shell-history-all = عرض التاريخ كاملًا
shell-history-entries = جميع القيود في هذا الشأن
shell-sign-day = المكان والتاريخ
shell-sign-chair = عن الرئاسة
shell-sign-secretary = عن الأمانة
shell-life-title = المسيرة
shell-life-ahead = قادم
shell-life-untold = { $count ->
    [zero] ما سبق مدوّن في السجل أدناه.
    [one] ما سبق، وهو حدث واحد، مدوّن في السجل أدناه.
    [two] ما سبق، وهو حدثان، مدوّن في السجل أدناه.
    [few] ما سبق، وهو { $count } أحداث، مدوّن في السجل أدناه.
    [many] ما سبق، وهو { $count } حدثًا، مدوّن في السجل أدناه.
   *[other] ما سبق، وهو { $count } حدث، مدوّن في السجل أدناه.
 }
shell-history-other = تغيير
shell-history-entry = القيد { $number }
shell-history-by-command = من الإدارة التقنية
shell-history-by-demonstration = مختلَق من أجل العرض
shell-history-by-day = من البيت نفسه عند حلول اليوم
shell-history-by-rule = بحكم القاعدة ({ $article })
shell-history-by-visitor = دون تسجيل دخول
shell-history-by-link = أحد المندوبين في { $thing }
shell-history-by-some-link = أحد المندوبين
shell-history-by-closed = من شخص أُغلق حسابه
shell-proof-entry = القيد الذي يثبت ذلك
shell-proof-receipt = تنزيل الإيصال
shell-ledger-title = سجل القيود
shell-ledger-about = يُكتب كل تغيير هنا مرة واحدة لحظة وقوعه ولا يُمس بعدها أبدًا. احتفظوا بنقطة تحقق فلا يستطيع أحد إعادة كتابة الماضي دون علمكم.
shell-ledger-entries = القيود
shell-ledger-root = جذر الشجرة
shell-ledger-origin = اسم هذا السجل
shell-ledger-key = المفتاح العام
shell-ledger-check-title = كيف تتحققون بأنفسكم
shell-ledger-check-keep = احتفظوا اليوم بنقطة تحقق موقّعة وقارنوها فيما بعد.
shell-ledger-check-checkpoint = تنزيل نقطة التحقق
shell-ledger-check-run = نزّلوا إيصال قرار وتحققوا منه على جهازكم دون اتصال:
shell-ledger-check-answer = يقول الجواب هل القيد قائم في سجل القيود الموقّع كما هو عندكم تمامًا، أو ما الخطأ.
shell-ledger-recent = آخر القيود
shell-ledger-part = القيود من { $from } إلى { $to } من أصل { $total }
shell-ledger-from = القيد وما سبقه
shell-ledger-from-do = عرض
shell-ledger-number = الرقم
shell-ledger-when = متى
shell-ledger-what = ما الذي حدث
shell-entry-title = القيد { $number }
shell-entry-about = يخص
shell-entry-by = بواسطة
shell-entry-leaf = بصمة الورقة
shell-entry-bytes = القيد كما حُسبت بصمته
shell-entry-open = ما كان مختومًا وهو مفتوح لكم
shell-entry-open-about = كل جزء من هذه الأجزاء هو ما يلتزم به القيد: ناتج SHA-256 على koinon/part/1 ثم بايت صفري ثم الملح ثم النص في سطر واحد من JSON القانوني هو البصمة. ويحملها الإيصال للتحقق دون اتصال.
shell-entry-part = الجزء { $number }
shell-entry-salt = الملح
shell-entry-hash = البصمة في القيد
shell-entry-parts =
    { $count ->
        [zero] لا أجزاء خاصة في هذا القيد.
        [one] جزء واحد من هذا القيد يخص شخصًا أو هو مختوم؛ لا يُعلن إلا عن بصمته المملّحة.
        [two] جزءان من هذا القيد يخصان أشخاصًا أو هما مختومان؛ لا يُعلن إلا عن بصمتيهما المملّحتين.
        [few] { $count } أجزاء من هذا القيد تخص أشخاصًا أو هي مختومة؛ لا يُعلن إلا عن بصماتها المملّحة.
        [many] { $count } جزءًا من هذا القيد تخص أشخاصًا أو هي مختومة؛ لا يُعلن إلا عن بصماتها المملّحة.
       *[other] { $count } جزء من هذا القيد تخص أشخاصًا أو هي مختومة؛ لا يُعلن إلا عن بصماتها المملّحة.
    }

## صفحة المظهر
shell-style-title = مظهر البيت
shell-style-about = كل عنصر في كل حالاته، كما تستعمله الصفحات.
shell-style-colours = الألوان
shell-style-sections = الأقسام
shell-style-type = الخط
shell-style-kicker = ما يعلو العنوان
shell-style-sentence = معتمد: 214 مع، 97 ضد، 31 امتناعًا.
shell-style-text = في السطر نحو خمسة وستين حرفًا كي تجد العين طريق العودة. تصطف الأرقام بعضها تحت بعض، ويقول كل رقم ماذا يعدّ.
shell-style-link = رابط
shell-style-hint = ملاحظة أهدأ.
shell-style-buttons = الأزرار
shell-style-press = ضغط
shell-style-states = الحالات
# used-by: code
shell-style-badge-good = معتمد
# used-by: code
shell-style-badge-wait = مفتوح
# used-by: code
shell-style-badge-bad = مرفوض
# used-by: code
shell-style-badge-plain = لم يبدأ
shell-style-notice = يقول التنبيه ما الحال، ولماذا، وما الخطوة التالية.
shell-style-form = النماذج
shell-style-field = حقل
shell-style-choice = اختيار
shell-style-tick = خانة اختيار
shell-style-tables = الجداول والقوائم
shell-style-caption = ما يقوله الجدول
shell-style-more = المزيد
shell-style-figures = الرسوم
shell-style-card = شيء قائم بذاته
shell-style-figure-verdict = النتيجة
shell-style-figure-quorum = النصاب
shell-style-figure-rule = قاعدة من قواعد التكوين
shell-style-figure-progress = التقدم
shell-style-figure-body = هيئة، مقعدًا مقعدًا
shell-style-figure-map = الأعضاء على الخريطة
shell-style-figure-plan = الخطة، إجراءً إجراءً
shell-style-figure-code = رمز للهواتف

## الإعدادات
shell-settings-title = الإعدادات
shell-settings-about = ما يقرّره هذا الاتحاد لنفسه. يُدوَّن كل تغيير في سجل القيود مع اسم صاحبه، ويظهر فورًا.
shell-settings-saved = حُفظت الإعدادات، وهي ظاهرة من الآن في كل الصفحات.
shell-settings-keep = حفظ الإعدادات
shell-settings-preview = اللون في المظهرين
shell-settings-preview-about = يُحفظ اللون مع الإعدادات. ويأخذ المظهر الداكن توأمًا أفتح من الدرجة نفسها.
shell-settings-look = معاينته أولًا
shell-settings-accent-none = حفظ الإعدادات بلون البيت نفسه
shell-settings-light = فاتح
shell-settings-dark = داكن
# $contrast is a ratio such as 7.14
shell-settings-contrast = التباين { $contrast }
# used-by: code
shell-setting-name = اسم الاتحاد
# used-by: code
shell-setting-zone = المنطقة الزمنية
shell-setting-zone-none = غير محددة (UTC)
# used-by: code
shell-setting-address = العنوان العام
shell-setting-address-hint = العنوان الذي يصل به الناس إلى هذا البيت، مثل ‎https://house.league.example‎. تستعمله الروابط في الرسائل. ومع https لا يكون الدخول إلا عبر https: فحدّدوه بعد أن تعمل الشهادة.
shell-setting-address-proposed = المقترح هو العنوان الذي تستعملونه الآن.
# used-by: code
shell-setting-accent = اللون
shell-setting-accent-hint = لون داكن واحد للروابط والأزرار.
# used-by: code
shell-setting-contact = سطر الاتصال في أسفل كل صفحة
# used-by: code
shell-setting-sign-in = إظهار طريق الدخول للزوار
shell-setting-sign-in-hint = إن لم يُظهَر، يبقى لأصحاب الحسابات الدخول من العنوان { "\u2066" }/me{ "\u2069" }.
# used-by: code
shell-setting-demonstration = عرض توضيحي
shell-remains-title = ما بقي تحديده في هذا البيت الجديد
shell-steps-title = الخطوات التالية في هذا البيت الجديد
shell-step-settings = الإعدادات: الاسم والعنوان والمنطقة الزمنية
shell-step-secretary = دعوة أمين سر للهيئة
shell-step-done = تم
# used-by: code
shell-remains-name = اسم الاتحاد، بلغاته.
# used-by: code
shell-remains-address = العنوان العام، ومن دونه لا تؤدي روابط الرسائل إلى شيء.
# used-by: code
shell-remains-zone = المنطقة الزمنية التي تبدأ فيها أيامه وتنتهي؛ وهي حتى ذلك الحين UTC.
# used-by: code
shell-history-setting-changed = تغيّر إعداد من الإعدادات
shell-refusal-setting = لا يوجد إعداد اسمه «{ $name }». والمعروف منها: { $known }.
shell-refusal-one-line = اكتبوا هذا في سطر واحد.
shell-refusal-zone = «{ $value }» ليس منطقة زمنية. اكتبوا اسمها في IANA، مثل Africa/Tunis أو America/Bogota.
shell-refusal-address = «{ $value }» ليس عنوان بيت. اكتبوا ‎https://‎ واسم المضيف، ومعه المنفذ عند الحاجة، ولا شيء بعده: ‎https://house.league.example‎.
shell-refusal-shown = «{ $value }» ليست ‎shown‎ (ظاهر) ولا ‎hidden‎ (مخفي).
shell-refusal-settings-stale = غيّر شخص آخر إعدادًا في هذه الأثناء. انظروا إلى الصفحة من جديد ثم حدّدوا ما تريدون.
shell-refusal-colour = ‏«{ $value }» ليس لونًا. اكتبوه بصيغة ‎#rrggbb‎، مثل ‎#1f5a6b‎.
shell-refusal-contrast = ‏«{ $value }» لا يُقرأ على هذا الورق: تباينه { $contrast }، والنص يحتاج إلى 4.5. اختاروا لونًا أغمق.
shell-refusal-bytes = ليس هذا نصًا بترميز UTF-8، أو فيه المحرف الفارغ (U+0000). لم يُحفظ شيء؛ أرسلوه من جديد من إحدى صفحات هذا البيت.
shell-refusal-twice = جاء الحقل «{ $name }» أكثر من مرة، ولا يُعرف أيّها المقصود. أرسلوه مرة واحدة.
shell-refusal-media = تأتي الاستمارة بصيغة application/x-www-form-urlencoded أو multipart/form-data. لم يُحفظ شيء.
shell-refusal-slow = طال وصول ما أُرسل ولم يُحفظ شيء. أرسلوه من جديد، وعبر خط أفضل إن أمكن.
