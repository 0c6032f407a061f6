## الخطة
strategy-nav-plan = الخطة
strategy-step-plan = تحميل الخطة
strategy-plan-title = الخطة الاستراتيجية
strategy-plan-empty = لم تُحمَّل أي خطة بعد.
strategy-plan-empty-about = هنا تُعرض الخطة كلها في صفحة واحدة: أهدافها، واستراتيجياتها، وإجراءاتها، ومن يتولى كل إجراء، وإلى أين وصل، والقرارات التي تثبت ذلك. ويستطيع أي اتحاد أو قسم أو جمعية أن يكتب خطته في ملف واحد.
strategy-plan-empty-whom = يحمّل الخطة مسؤول النظام. توجّهوا إلى الأمانة.
strategy-plan-empty-command = على جهاز الاتحاد يكفي أمر واحد:
strategy-plan-example = تنزيل مثال للملف: الأولويات الاستراتيجية 2010–2016
strategy-plan-period = من { $from } إلى { $until }
strategy-plan-source = المصدر: { $source }
strategy-plan-past = الخطة كما كانت في { $day }، بحسب ما يُعرف اليوم.
strategy-plan-ended = انتهت هذه الخطة في { $day }.
strategy-plan-begins = تبدأ هذه الخطة في { $day }.
strategy-plan-usual = التقدم كما هو في { $day }، ما لم يُذكر يوم آخر.
strategy-home-whole = الخطة كاملة
strategy-plan-actions =
    { $count ->
        [zero] لا إجراءات
        [one] إجراء واحد
        [two] إجراءان
        [few] { $count } إجراءات
        [many] { $count } إجراءً
       *[other] { $count } إجراء
    }
strategy-plan-with-evidence =
    { $count ->
        [zero] لا إجراء تدعمه أدلة
        [one] إجراء واحد تدعمه أدلة
        [two] إجراءان تدعمهما أدلة
        [few] { $count } إجراءات تدعمها أدلة
        [many] { $count } إجراءً تدعمها أدلة
       *[other] { $count } إجراء تدعمها أدلة
    }
strategy-plan-caption = إجراءات الهدف { $number } بحسب الاستراتيجية
strategy-plan-as-of = الخطة كما هي في
strategy-plan-as-of-show = عرض
strategy-plan-others = خطط أخرى:
strategy-plan-csv = جدول (CSV)
strategy-plan-json = ملف الخطة مع التقدم المحرز (JSON)
strategy-plan-data = للبرامج (API)
strategy-words-note = لم تُكتب هذه الخطة بلغتكم بعد ({ $own }). وتُعرض، ما لم يُذكر غير ذلك، باللغة التالية: { $other }.
strategy-objective-functions = الوظائف
strategy-objective-resources = الموارد
strategy-column-action = الإجراء
strategy-column-responsible = الجهات المسؤولة
strategy-column-state = الحالة
strategy-column-progress = التقدم
strategy-column-evidence = الأدلة
strategy-column-day = في تاريخ
strategy-column-note = ما أُنجز

## الصورة
strategy-picture-title = الخطة في لمحة
strategy-picture-about = مربع لكل إجراء يمتلئ من أسفله بقدر تقدمه ويصير مصمتًا عند إنجازه، والإطار المتقطع يعني أنه معلَّق. ونقطة لكل دليل، حتى أربع.
strategy-picture-tile =
    { $count ->
        [zero] { $path } { $wording }. { $state }، { $percent }؛ لا أدلة
        [one] { $path } { $wording }. { $state }، { $percent }؛ دليل واحد
        [two] { $path } { $wording }. { $state }، { $percent }؛ دليلان
        [few] { $path } { $wording }. { $state }، { $percent }؛ { $count } أدلة
        [many] { $path } { $wording }. { $state }، { $percent }؛ { $count } دليلًا
       *[other] { $path } { $wording }. { $state }، { $percent }؛ { $count } دليل
    }

## التقدم
strategy-progress-not-started = لم يبدأ
strategy-progress-under-way = قيد التنفيذ
strategy-progress-done = أُنجز
strategy-progress-suspended = معلّق
strategy-progress-bar = { $state }، { $percent }

## الإجراء
strategy-action-nobody = لم تُسمَّ أي جهة بعد.
strategy-action-withdrawn = خرج هذا الإجراء من الخطة في { $day }. وتبقى تقاريره وأدلته وسجله.

## التقارير
strategy-report-title = الإبلاغ عن التقدم
strategy-report-state = ما حالته؟
strategy-report-progress = النسبة المئوية لما أُنجز
strategy-report-day = في تاريخ
strategy-report-day-hint = اليوم الذي كان فيه هذا صحيحًا. والتقرير الذي يحمل اليوم نفسه يصحح ما قبله.
strategy-report-note = ما أُنجز
strategy-report-note-hint = بضع جمل، إن شئتم. ويستطيع الجميع قراءتها.
strategy-report-do = تسجيل التقرير
strategy-report-back = العودة إلى الإجراء
strategy-report-as-of = في { $day }
strategy-report-none = لم يبلّغ أحد عنه بعد
strategy-report-all = كل التقارير

## الأدلة
strategy-kind-decision = قرار
strategy-evidence-title = إضافة دليل
strategy-evidence-about = ما قرره الاتحاد أو فعله يمكن أن يكون دليلًا تحت أحد الإجراءات، ليتتبعه الجميع.
strategy-evidence-action = تحت أي إجراء؟
strategy-evidence-thing = العنوان أو الرقم
strategy-evidence-thing-hint = ألصقوا عنوان صفحته، أو اكتبوا رقمه أو كلمات من اسمه.
strategy-evidence-pick = أو اختاروا من أحدث ما سُجّل
strategy-evidence-pick-none = اختاروا…
strategy-evidence-note = ماذا يبيّن؟
strategy-evidence-note-hint = جملة واحدة، إن شئتم. ويستطيع الجميع قراءتها.
strategy-evidence-do = إضافته دليلًا
strategy-evidence-withdraw = سحب
strategy-evidence-none = لا أدلة تحت هذا الإجراء بعد. ويستطيع أمناء سر الهيئات أن يضيفوا قرارات.
strategy-evidence-gone = شيء لم يعد موجودًا
strategy-evidence-past = أدلة سُحبت
strategy-evidence-no-action = لا توجد خطة محمّلة فيها إجراءات. حمّلوا خطة أولًا.
strategy-stands-title = دليل في الخطة
strategy-stands-none = لم يُضف بعد تحت أي إجراء من الخطة.
strategy-stands-give = إضافته دليلًا تحت إجراء من الخطة

## التحميل
strategy-load-title = تحميل خطة
strategy-load-about = يُذكر كل خطأ في الملف مع موضعه. ويكفي خطأ واحد لئلا يُحمَّل شيء.
strategy-load-keeps = الخطة التي لها الرمز نفسه تُحدَّث: تُعرف الإجراءات بأرقامها، وتحتفظ بتقدمها وأدلتها وسجلها. وما لا يوجد في الملف الجديد يُسحب، ثم يعود مع أي ملف يتضمنه.
strategy-load-file = ملف الخطة (JSON)
strategy-load-hint =
    { $most ->
        [zero] { $most } ميبيبايت على الأكثر.
        [one] ميبيبايت واحد على الأكثر.
        [two] { $most } ميبيبايت على الأكثر.
        [few] { $most } ميبيبايت على الأكثر.
        [many] { $most } ميبيبايت على الأكثر.
       *[other] { $most } ميبيبايت على الأكثر.
    }
strategy-load-do = تحميل
strategy-load-told = الأهداف والاستراتيجيات والإجراءات: أُضيف { $added }، وعُدّل { $changed }، وسُحب { $withdrawn }، وبقي على حاله { $unchanged }.
strategy-loaded-title = حُمّلت الخطة
strategy-loaded-nothing = لم يتغير شيء: الخطة هي أصلًا كما يقول الملف.
strategy-loaded-head = عنوان الخطة أو بيانها أو مدتها أو مصدرها أو هيئاتها جديدة.
strategy-loaded-warnings =
    { $count ->
        [zero] لا شيء يستدعي النظر
        [one] أمر واحد يستدعي النظر
        [two] أمران يستدعيان النظر
        [few] { $count } أمور تستدعي النظر
        [many] { $count } أمرًا تستدعي النظر
       *[other] { $count } أمر تستدعي النظر
    }
strategy-loaded-see = عرض الخطة

## ما يوجد في ملف الخطة
strategy-finding-at = { $place } (السطر { $line }): { $sentence }
strategy-finding-at-place = { $place }: { $sentence }
strategy-finding-on-line = السطر { $line }: { $sentence }
strategy-finding-file-too-large = حجم الملف أكبر من { $limit } ميبيبايت. الخطة نص، فأزيلوا ما ليس نصًا.
strategy-finding-not-utf8 = البايت رقم { $byte } ({ $value }) ليس من UTF-8. احفظوا الملف بترميز UTF-8.
strategy-finding-not-json = هذا ليس JSON ابتداءً من العمود { $column }: { $reason } صححوه في ذلك الموضع ثم أعيدوا التحميل.
# used-by: code
strategy-finding-file-empty = الملف فارغ. اختاروا الملف الذي فيه الخطة.
strategy-json-cut-off = ينتهي النص قبل أوانه.
strategy-json-too-deep = التداخل أعمق مما ينبغي.
strategy-json-other = علامة ناقصة أو زائدة.
strategy-finding-format-unknown = القيمة في «koinon» هي { $value }. يبدأ ملف الخطة بما يلي: "koinon": "plan/1".
strategy-finding-key-missing = الحقل «{ $key }» ناقص. أضيفوه.
strategy-finding-key-unknown = لا يوجد هنا حقل باسم «{ $value }». لعلكم تقصدون: { $suggestion }.
strategy-finding-key-doubled = «{ $value }» مكتوب هنا مرتين. أبقوا واحدًا.
strategy-finding-value-type = المكتوب هنا هو { $value }. اكتبوا { $expected }.
strategy-type-object = كائنًا: { "{" }…{ "}" }
strategy-type-list = قائمة: […]
strategy-type-text = نصًا بين علامتي تنصيص
strategy-type-whole = عددًا صحيحًا من دون علامتي تنصيص ولا كسر ولا أس
strategy-type-localised = كائنًا من اللغة إلى النص، مثل { "{" }"ar": "…"{ "}" }
strategy-type-wording = نصًا، أو كائنًا فيه «text» و«origin»
strategy-finding-list-empty = هذه القائمة فارغة. ولا بد فيها من عنصر واحد على الأقل.
strategy-finding-list-too-long = هذه القائمة أطول مما ينبغي. عدد العناصر: { $count }؛ الحد الأقصى: { $limit }.
strategy-finding-code-malformed = «{ $value }» ليس رمزًا. اكتبوا حروفًا لاتينية صغيرة وأرقامًا، في مجموعات تصل بينها شرطة، بما لا يزيد على 64 محرفًا.
strategy-finding-code-doubled = الرمز «{ $value }» مكتوب من قبل هنا: { $first }. أبقوا واحدًا.
strategy-finding-code-unresolved = لا يوجد في «bodies» الرمز «{ $value }». أضيفوه هناك، أو استعملوا: { $suggestion }.
strategy-finding-number-out-of-range = { $value } ليس عددًا من 1 إلى 999.
strategy-finding-number-doubled = الرقم { $value } مستعمل من قبل هنا: { $first }. أعطوا كل واحد رقمًا خاصًا به.
strategy-finding-date-malformed = «{ $value }» ليس يومًا. اكتبوا السنة والشهر واليوم، مثل { "\u2066" }2027-05-31{ "\u2069" }.
strategy-finding-period-reversed = تبدأ المدة في { $from } وتنتهي قبل ذلك، في { $until }. بدّلوا التاريخين أو صححوهما.
strategy-finding-language-malformed = «{ $value }» ليس وسم لغة. اكتبوا مثلًا ar أو pt-BR أو zh-Hant.
strategy-finding-language-doubled = «{ $value }» هي اللغة نفسها «{ $first }». أبقوا واحدة.
strategy-finding-text-empty = لا نص هنا. اكتبوه، أو أزيلوا اللغة.
strategy-finding-text-too-long = هذا النص أطول مما ينبغي. عدد المحارف: { $count }؛ الحد الأقصى: { $limit }.
strategy-finding-text-control = في «{ $value }» فاصل سطر أو محرف تحكم خفي ({ $code }). أزيلوه.
strategy-finding-origin-unknown = «{ $value }» ليس أصلًا معروفًا للنص. اكتبوا واحدًا من هذه: { $known }.
strategy-finding-resource-nameless = ليس لهذا المورد «code» ولا «name». أعطوه أحدهما.
strategy-finding-state-unknown = «{ $value }» ليس حالة. اكتبوا واحدة من هذه: { $known }.
strategy-finding-progress-out-of-range = { $value } ليس نسبة مئوية من 0 إلى 100.
strategy-finding-report-incomplete = يحتاج التقرير إلى يومه «as_of» مع «state» أو «progress». أضيفوا ما ينقص.
strategy-finding-report-contradictory = الحالة { $state } لا تتفق مع { $progress } في المئة. ما أُنجز نسبته 100، وما لم يبدأ نسبته 0، وما سوى ذلك دون 100.
strategy-finding-report-in-future = { $value } لم يأتِ بعد؛ اليوم هو { $today }. أبلغوا عما هو صحيح اليوم.
# used-by: code
strategy-finding-report-too-early = { $value } قبل عام 1800. اكتبوا السنة بأربعة أرقام.
strategy-finding-number-gap = الرقم { $missing } ناقص. تحققوا من أن عنصرًا لم يضع.
strategy-finding-text-untranslated = غير مكتوب بهذه اللغات: { $languages }. سيرى القراء لغة أخرى.
strategy-finding-language-extra = مكتوب بلغة ليست في عنوان الخطة: { $languages }. تحققوا من صحة الوسم.
strategy-finding-body-unused = لا شيء في الخطة يشير إلى «{ $value }». تحققوا من أنه لم يُنسَ.
strategy-finding-responsible-not-resource = «{ $value }» مسؤول عن هذا الإجراء وليس من موارد الهدف { $objective }. تحققوا إن كان ينبغي أن يكون منها.
strategy-finding-action-unassigned = لا جهة مسؤولة عن هذا الإجراء. سمّوا هيئة حين تُعرف.
strategy-finding-report-outdated = سُجّل من قبل تقرير أحدث، بتاريخ { $day }. ولم يؤخذ التقرير المؤرخ { $value }.
strategy-finding-entry-withdrawn =
    { $count ->
        [zero] لم يعد هذا في الملف. فسُحب، وليس تحته أدلة، ويعود مع أي ملف يتضمنه.
        [one] لم يعد هذا في الملف. فسُحب وتحته دليل واحد، ويعود مع أي ملف يتضمنه.
        [two] لم يعد هذا في الملف. فسُحب وتحته دليلان، ويعود مع أي ملف يتضمنه.
        [few] لم يعد هذا في الملف. فسُحب وتحته { $count } أدلة، ويعود مع أي ملف يتضمنه.
        [many] لم يعد هذا في الملف. فسُحب وتحته { $count } دليلًا، ويعود مع أي ملف يتضمنه.
       *[other] لم يعد هذا في الملف. فسُحب وتحته { $count } دليل، ويعود مع أي ملف يتضمنه.
    }

## ما ترفضه القواعد
strategy-denied-plans = لا يحمّل الخطط إلا مسؤول النظام. توجّهوا إلى الأمانة.
strategy-denied-reports = لا يبلّغ عن التقدم ولا يضيف الأدلة إلا أمناء سر الهيئات ومسؤولو النظام. توجّهوا إلى أمين سر هيئتكم.
strategy-refusal-finding = { $finding }
strategy-refusal-more =
    { $count ->
        [zero] لا مزيد. والأمر «koinon plan load» يعرض الكل.
        [one] وهناك واحد آخر. والأمر «koinon plan load» يعرض الكل.
        [two] وهناك اثنان آخران. والأمر «koinon plan load» يعرض الكل.
        [few] وهناك { $count } أخرى. والأمر «koinon plan load» يعرض الكل.
        [many] وهناك { $count } أخرى. والأمر «koinon plan load» يعرض الكل.
       *[other] وهناك { $count } أخرى. والأمر «koinon plan load» يعرض الكل.
    }
strategy-refusal-file-missing = اختاروا ملف الخطة.
strategy-refusal-action-withdrawn = خرج الإجراء { $path } من الخطة. فلا يُضاف إليه شيء ما لم يُعِده ملف خطة.
strategy-refusal-not-started = ما لم يبدأ نسبته 0 في المئة. اكتبوا 0، أو اختاروا حالة أخرى.
strategy-refusal-done = ما أُنجز نسبته 100 في المئة. اكتبوا 100، أو اختاروا حالة أخرى.
strategy-refusal-not-done = إذا بلغت النسبة 100 في المئة فقد أُنجز. اكتبوا أقل من ذلك، أو اختاروا تلك الحالة.
strategy-refusal-report-future = هذا اليوم لم يأتِ بعد؛ اليوم هو { $today }. أبلغوا عما هو صحيح اليوم.
strategy-refusal-report-old = هذا اليوم قبل عام 1800. اكتبوا السنة بأربعة أرقام.
strategy-refusal-report-earlier = هناك تقرير ليوم أحدث، { $day }. اذكروا ذلك اليوم لتصحيحه، أو يومًا بعده.
strategy-refusal-thing-missing = بيّنوا ما الذي يكون دليلًا: ألصقوا عنوانه، أو اكتبوا رقمه، أو اختاروا من القائمة.
strategy-refusal-thing-unknown = ليس في هذا العنوان ما يمكن أن يكون دليلًا. انسخوا عنوان صفحة قرار.
strategy-refusal-thing-not-found = لا شيء مما يمكن أن يكون دليلًا يطابق «{ $asked }». جرّبوا كلمات أخرى، أو ألصقوا العنوان.
strategy-refusal-thing-several =
    { $count ->
        [zero] لا شيء يطابق ذلك: { $titles }. كونوا أدق، أو ألصقوا العنوان.
        [one] شيء واحد يطابق ذلك: { $titles }. كونوا أدق، أو ألصقوا العنوان.
        [two] شيئان يطابقان ذلك: { $titles }. كونوا أدق، أو ألصقوا العنوان.
        [few] { $count } أشياء تطابق ذلك، منها: { $titles }. كونوا أدق، أو ألصقوا العنوان.
        [many] { $count } شيئًا يطابق ذلك، منها: { $titles }. كونوا أدق، أو ألصقوا العنوان.
       *[other] { $count } شيء يطابق ذلك، منها: { $titles }. كونوا أدق، أو ألصقوا العنوان.
    }
strategy-refusal-evidence-stands = «{ $title }» مضاف من قبل تحت الإجراء { $path }.
strategy-refusal-evidence-withdrawn = سُحب هذا الدليل من قبل، في { $day }.

## السجل التاريخي
strategy-history-plan-loaded = حُمّل ملف خطة
strategy-history-objective-added = أُدرج الهدف في الخطة
strategy-history-objective-changed = أُعيدت صياغة الهدف
strategy-history-objective-withdrawn = خرج الهدف من الخطة
strategy-history-objective-returned = عاد الهدف إلى الخطة
strategy-history-strategy-added = أُدرجت الاستراتيجية في الخطة
strategy-history-strategy-changed = أُعيدت صياغة الاستراتيجية
strategy-history-strategy-withdrawn = خرجت الاستراتيجية من الخطة
strategy-history-strategy-returned = عادت الاستراتيجية إلى الخطة
strategy-history-action-added = أُدرج الإجراء في الخطة
strategy-history-action-changed = أُعيدت صياغة الإجراء أو أُسند إلى جهة أخرى
strategy-history-action-withdrawn = خرج الإجراء من الخطة
strategy-history-action-returned = عاد الإجراء إلى الخطة
strategy-history-report-made = أُبلغ عن التقدم
strategy-history-evidence-stood = أُضيف دليل في الخطة
strategy-history-evidence-withdrawn = سُحب دليل من الخطة
strategy-field-title = العنوان
strategy-field-statement = البيان
strategy-field-source = المصدر
strategy-field-since = البداية
strategy-field-until = النهاية
strategy-field-carriers = الهيئات
strategy-field-wording = الصياغة
strategy-field-responsible = الجهات المسؤولة

## For programs
strategy-api-plan = الخطة في يوم بعينه، وإجراءاتها على أجزاء
strategy-api-plan-csv = الخطة في جدول، صف لكل إجراء
strategy-api-plan-json = الخطة في ملف يمكن تحميله من جديد
strategy-api-plan-code = رمز خطة غير الخطة المقصودة
