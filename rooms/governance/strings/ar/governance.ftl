## Bodies
governance-nav-bodies = الهيئات
governance-cancel = العودة دون تغيير شيء
governance-choose-person = اختاروا شخصًا
governance-choose-kind = اختاروا النوع
governance-search = بحث
governance-search-hint = يُقصِّر القائمة أدناه، ويبقى كل ما كُتب.
governance-as-of = بتاريخ
governance-as-of-show = عرض ذلك اليوم
governance-as-of-other = يوم آخر
governance-as-of-note = هكذا كانت الأمور في { $day } بحسب ما هو معروف اليوم.
governance-kind-general-assembly = جمعية عامة
governance-kind-world-council = مجلس عالمي
governance-kind-executive-bureau = مكتب تنفيذي
governance-kind-presidency = رئاسة
governance-kind-committee = لجنة
governance-kind-commission = لجنة موضوعية
governance-kind-working-group = فريق عمل
governance-kind-section-council = مجلس قسم
governance-bodies-title = الهيئات
governance-bodies-about = المجالس والمكاتب والأفرقة التي يحكم بها الاتحاد نفسه: من يجلس فيها، ووفق أي قواعد.
governance-bodies-count = { $count ->
    [zero] لا هيئات في { $day }
    [one] هيئة واحدة في { $day }
    [two] هيئتان في { $day }
    [few] { $count } هيئات في { $day }
    [many] { $count } هيئة في { $day }
   *[other] { $count } هيئة في { $day }
}
governance-bodies-none = لا توجد في هذا اليوم هيئة يمكنكم الاطلاع عليها. ينشئ مسؤول النظام أول هيئة.
governance-bodies-caption = الهيئات، كل منها تحت الهيئة التي تتبعها
governance-bodies-name = الهيئة
governance-bodies-held = المقاعد المشغولة
governance-bodies-vacant = الشاغرة
governance-bodies-next = الاجتماع المقبل
governance-bodies-csv = جميع المقاعد في جدول (CSV)
governance-bodies-json = جميع الهيئات بصيغة JSON
governance-body-part-of = تتبع: { $body }
governance-body-belongs = تتبع:
governance-body-holds = تتبعها:
governance-body-closed = غير علنية
governance-body-json = هذه الهيئة بصيغة JSON
governance-body-new = هيئة جديدة
governance-body-create = إنشاء الهيئة
governance-body-change = تعديل هذه الهيئة
governance-body-change-do = حفظ التغييرات
governance-body-parent = تتبع
governance-body-no-parent = لا تتبع هيئة أخرى
governance-field-code = الاسم المختصر
governance-field-code-hint = للعناوين والملفات، مثل «executive-bureau»: حروف لاتينية صغيرة وأرقام وشرطات. لا يتغير أبدًا.
governance-field-advanced = متقدم
governance-field-kind = النوع
governance-field-name = الاسم
governance-field-purpose = الغرض
governance-field-public = يمكن للجميع الاطلاع عليها
governance-field-position = الترتيب في القوائم
governance-field-body-until = تنتهي في
governance-field-body-until-hint = أول يوم لا تعود فيه الهيئة قائمة. اتركوه فارغًا ما دامت قائمة.
governance-field-until = أول يوم ينتهي فيه السريان

## Bodies: seats
governance-seats-title = المقاعد
governance-seats-every = جميع المقاعد
governance-seat-what = المقعد
governance-seats-none = لا مقاعد لهذه الهيئة في هذا اليوم. يضيف مسؤول النظام فئاتها ثم مقاعدها.
governance-seats-of-members = لا مقاعد في هذه الهيئة: لكل عضو فيها صوت واحد ويسمّي مندوبًا لكل اجتماع ({ $article }).
governance-seats-count = { $count ->
    [zero] لا مقاعد.
    [one] مقعد واحد.
    [two] مقعدان.
    [few] { $count } مقاعد.
    [many] { $count } مقعدًا.
   *[other] { $count } مقعد.
}
governance-seats-held = { $count ->
    [zero] لا مقعد مشغول.
    [one] مقعد واحد مشغول.
    [two] مقعدان مشغولان.
    [few] { $count } مقاعد مشغولة.
    [many] { $count } مقعدًا مشغولًا.
   *[other] { $count } مقعد مشغول.
}
governance-seats-vacant = { $count ->
    [zero] لا مقعد شاغر.
    [one] مقعد واحد شاغر.
    [two] مقعدان شاغران.
    [few] { $count } مقاعد شاغرة.
    [many] { $count } مقعدًا شاغرًا.
   *[other] { $count } مقعد شاغر.
}
governance-seats-word = { $count ->
    [zero] مقعد
    [one] مقعد
    [two] مقعدان
    [few] مقاعد
    [many] مقعدًا
   *[other] مقعد
}
governance-seats-held-of = { $held } من { $all }
governance-seats-caption = شاغل كل مقعد.
governance-seats-common = ما لم يُذكر غير ذلك: { $words }.
governance-seats-new = إضافة مقاعد
governance-seats-add = إضافتها
governance-seats-no-class = كل مقعد ينتمي إلى فئة. أضيفوا الفئة الأولى لهذه الهيئة.
governance-class-new = إضافة فئة مقاعد
governance-class-done = أُضيفت الفئة. تظهر في صفحة الهيئة متى صارت لها مقاعد: أنشئوها الآن.
governance-class-add = إضافة الفئة
governance-section-none = بلا قسم
governance-seat-word = المقعد
governance-seat-number = المقعد { $number }
governance-seat-title = المقعد { $number } · { $body }
governance-seat-vacant = المقعد { $number }، شاغر
governance-seat-vacant-word = شاغر
governance-seat-voteless = دون حق التصويت
governance-seat-weight = { $count ->
    [zero] لا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
    [many] { $count } صوتًا
   *[other] { $count } صوت
}
governance-seat-span = مدة وجوده
governance-seat-holders = من شغله
governance-seat-holders-caption = الأصلاء والنواب، الأحدث أولًا
governance-seat-never-held = لم يشغل أحد هذا المقعد بعد.
governance-seat-holder = الشاغل
governance-seat-ended = النهاية
governance-seat-close = إلغاء هذا المقعد
governance-seat-close-lead = من يشغله يفقده في ذلك اليوم. ويبقى ما تقرر به كما هو.
governance-seat-reopen = التراجع عن الإلغاء
governance-seat-reopen-lead = كان المقعد سيُلغى في { $day }. إذا جرى التراجع عن ذلك بقي المقعد واحتفظ به من يشغله. ويحفظ السجل الأمرين مع السبب.
governance-holder-of = { $name } ({ $member })
governance-capacity-titular = الأصيل
governance-capacity-deputy = النائب
governance-capacity-delegate = المندوب
governance-capacity-substitute = البديل
governance-office-member = عضو
governance-office-chair = الرئيس
governance-office-vice-chair = نائب الرئيس
governance-term-ends = المدة حتى { $day }
governance-term-ended = انتهت المدة في { $day }
governance-field-class = الفئة
governance-field-section = القسم
governance-field-count = العدد
governance-field-weight = الوزن
governance-field-votes-tick = لمقاعدها حق التصويت
governance-field-mandate = الولاية
governance-field-capacity = بصفة
governance-field-office = في الهيئة
governance-field-term = نهاية المدة
governance-field-term-hint = اتركوه فارغًا إن كان المقعد مشغولًا دون مدة محددة.
governance-field-reason = السبب
governance-field-article-optional = المادة، إن وجدت
governance-tenure-new = ملء هذا المقعد
governance-tenure-do = ملء المقعد
governance-tenure-lead = يُشغل المقعد بموجب ولاية في أحد الأعضاء. ابحثوا عن العضو أولًا.
governance-tenure-search = اسم العضو
governance-tenure-search-hint = اسم الشخص أو العضو، أو بداية كلمة منه.
governance-tenure-none = لا أحد يتولى اليوم ولاية في عضو باسم «{ $words }». سجّلوا الولاية أولًا، أو ابحثوا عن اسم آخر.
governance-tenure-found = { $count ->
    [zero] لم يُعثر على ولاية.
    [one] عُثر على ولاية واحدة.
    [two] عُثر على ولايتين.
    [few] عُثر على { $count } ولايات. إن لم تجدوا المطلوبة فضيّقوا البحث.
    [many] عُثر على { $count } ولاية. إن لم تجدوا المطلوبة فضيّقوا البحث.
   *[other] عُثر على { $count } ولاية. إن لم تجدوا المطلوبة فضيّقوا البحث.
}
governance-tenure-end = { $name }: ترك المقعد
governance-tenure-end-do = إنهاء
governance-tenure-end-lead = من يفقد ولايته يفقد مقعده بحكم النظام الأساسي للهيئة، ولا حاجة إلى تسجيل ذلك هنا.
governance-tenure-resume = { $name }: الاحتفاظ بالمقعد
governance-tenure-resume-do = التراجع عن النهاية
governance-tenure-resume-lead = لم تحن النهاية المحددة في { $day } بعد. إذا جرى التراجع عنها بقي المقعد مشغولًا كما كان. ويحفظ السجل الأمرين مع السبب.
governance-end-mandate-lost = انتهت الولاية
governance-end-term-ended = انتهت المدة
governance-end-resigned = استقالة
governance-end-replaced = استبدال
governance-end-died = وفاة
governance-end-seat-closed = أُلغي المقعد
governance-end-in-error = أُدخل خطأً
governance-ended = انتهى في { $day }.
governance-ended-reason = انتهى في { $day }: { $reason }.
governance-ended-article = انتهى في { $day }: { $reason } ({ $article }).
governance-ends = ينتهي في { $day }.
governance-ends-reason = ينتهي في { $day }: { $reason }.
governance-ends-article = ينتهي في { $day }: { $reason } ({ $article }).
governance-risk-word = مهدد
governance-risk-title = مقاعد مهددة
governance-risk-ended = انتهت الولاية في { $day }.
governance-risk-lost = يُفقد المقعد ابتداءً من { $day } ({ $article }).
governance-risk-meeting-called = يُفقد المقعد في الاجتماع المقبل لهيئة «{ $body }»، في { $day } ({ $article }).
governance-risk-meeting = يُفقد المقعد في الاجتماع المقبل لهيئة «{ $body }»، ولم يُدعَ إلى أي اجتماع بعد ({ $article }).
governance-risk-unsettled = لا يحدد أي نص في نظام هذه الهيئة مصير المقعد. على مسؤول النظام تحديده.
governance-panel-title = المقاعد في الهيئات
governance-section-seats =
    { $count ->
        [zero] لا مقاعد
        [one] مقعد واحد
        [two] مقعدان
        [few] { $count } مقاعد
        [many] { $count } مقعدًا
       *[other] { $count } مقعد
    }
governance-section-vacant =
    { $count ->
        [zero] لا شاغر منها
        [one] واحد منها شاغر
        [two] اثنان منها شاغران
        [few] { $count } منها شاغرة
        [many] { $count } منها شاغرًا
       *[other] { $count } منها شاغر
    }
governance-section-more =
    { $count ->
        [zero] ولا أحد غيرهم
        [one] وواحد غيرهم
        [two] واثنان غيرهم
        [few] و{ $count } غيرهم
        [many] و{ $count } غيرهم
       *[other] و{ $count } غيرهم
    }
governance-seat-give = منح مقعد شاغر في

## Bodies: composition
governance-terms-nav = دورات هذه الهيئة
governance-terms-title = على مدى دوراتها
governance-terms-about = من كان يشغل مقاعد هذه الهيئة حين شُغل كثير منها من جديد. والنسب من المقاعد المشغولة.
governance-terms-choose = اختاروا يومًا لرؤية كل شيء كما كان فيه.
governance-terms-of = المقاعد
governance-terms-today = اليوم، { $day }
governance-terms-held = المشغولة من جميع المقاعد
governance-terms-cell = { $part } من { $whole } · { $share }
# used-by: code
governance-life-member-seat = شغل { $name } مقعدًا في هيئة «{ $body }»
# used-by: code
governance-life-member-chair = تولّي { $name } رئاسة هيئة «{ $body }»
# used-by: code
governance-life-member-deputy = تولّي { $name } النيابة في هيئة «{ $body }»
# used-by: code
governance-life-member-ended = مغادرة { $name } هيئة «{ $body }»
# used-by: code
governance-life-member-term = انتهاء مدة { $name } في هيئة «{ $body }»
# used-by: code
governance-life-person-seat = شغل مقعد في هيئة «{ $body }» عن { $member }
# used-by: code
governance-life-person-chair = تولّي رئاسة هيئة «{ $body }» عن { $member }
# used-by: code
governance-life-person-deputy = تولّي النيابة في هيئة «{ $body }» عن { $member }
# used-by: code
governance-life-person-ended = مغادرة هيئة «{ $body }» التي كان المقعد فيها عن { $member }
# used-by: code
governance-life-person-term = انتهاء المدة في هيئة «{ $body }» عن { $member }
governance-life-reason = { $what }: { $reason }
governance-life-founded = التأسيس
governance-life-dissolved = الحل
governance-life-taken = { $count ->
    [zero] لم يُشغل أي مقعد
    [one] شُغل مقعد واحد
    [two] شُغل مقعدان
    [few] شُغلت { $count } مقاعد
    [many] شُغل { $count } مقعدًا
   *[other] شُغل { $count } مقعد
 }
governance-life-vacated = { $count ->
    [zero] لم يشغر أي مقعد
    [one] شغر مقعد واحد
    [two] شغر مقعدان
    [few] شغرت { $count } مقاعد
    [many] شغر { $count } مقعدًا
   *[other] شغر { $count } مقعد
 }
governance-life-adopted = اعتُمد: { $title } ({ $number })
governance-life-rejected = لم يُعتمد: { $title } ({ $number })
governance-seat-with-deputy = { $titular }، والنائب: { $deputy }
governance-seats-with-deputy = له نائب
governance-composition-title = التكوين
governance-composition-no-rules = لم تُحدد أي قاعدة لتكوين هذه الهيئة.
governance-composition-seats = { $subject }: { $count } من أصل { $whole ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدين
    [few] { $whole } مقاعد
    [many] { $whole } مقعدًا
   *[other] { $whole } مقعد
}.
governance-composition-held = { $subject }: { $count } من أصل { $whole ->
    [zero] لا مقاعد مشغولة
    [one] مقعد واحد مشغول
    [two] مقعدين مشغولين
    [few] { $whole } مقاعد مشغولة
    [many] { $whole } مقعدًا مشغولًا
   *[other] { $whole } مقعد مشغول
} ({ $share }).
governance-composition-none-held = { $subject }: لا مقعد مشغول.
governance-composition-vacant = { $count ->
    [zero] لا شاغر بينها.
    [one] واحد منها شاغر.
    [two] اثنان منها شاغران.
    [few] { $count } منها شاغرة.
    [many] { $count } منها شاغرًا.
   *[other] { $count } منها شاغر.
}
governance-composition-least = { $count ->
    [zero] لا حد أدنى للمقاعد.
    [one] المطلوب مقعد واحد على الأقل.
    [two] المطلوب مقعدان على الأقل.
    [few] المطلوب { $count } مقاعد على الأقل.
    [many] المطلوب { $count } مقعدًا على الأقل.
   *[other] المطلوب { $count } مقعد على الأقل.
}
governance-composition-most = { $count ->
    [zero] لا يُسمح بأي مقعد.
    [one] المسموح مقعد واحد على الأكثر.
    [two] المسموح مقعدان على الأكثر.
    [few] المسموح { $count } مقاعد على الأكثر.
    [many] المسموح { $count } مقعدًا على الأكثر.
   *[other] المسموح { $count } مقعد على الأكثر.
}
governance-composition-exactly = { $count ->
    [zero] لا يُطلب أي مقعد.
    [one] المطلوب مقعد واحد بالضبط.
    [two] المطلوب مقعدان بالضبط.
    [few] المطلوب { $count } مقاعد بالضبط.
    [many] المطلوب { $count } مقعدًا بالضبط.
   *[other] المطلوب { $count } مقعد بالضبط.
}
governance-composition-least-share = المطلوب { $share } على الأقل.
governance-composition-most-share = المسموح { $share } على الأكثر.
governance-composition-kept = القاعدة مُحترمة.
governance-composition-below = { $count ->
    [zero] لا ينقص شيء.
    [one] ينقص واحد.
    [two] ينقص اثنان.
    [few] ينقص { $count }.
    [many] ينقص { $count }.
   *[other] ينقص { $count }.
}
governance-composition-above = { $count ->
    [zero] لا زيادة.
    [one] الزيادة واحد.
    [two] الزيادة اثنان.
    [few] الزيادة { $count }.
    [many] الزيادة { $count }.
   *[other] الزيادة { $count }.
}
governance-composition-empty = لا شيء يُحصى بعد.
governance-composition-word-kept = مُحترمة
governance-composition-word-below = أقل من المطلوب
governance-composition-word-above = أكثر من المسموح
governance-composition-word-empty = لا شيء يُحصى
governance-composition-whole = { $count ->
    [zero] من لا مقاعد
    [one] من مقعد واحد
    [two] من مقعدين
    [few] من { $count } مقاعد
    [many] من { $count } مقعدًا
   *[other] من { $count } مقعد
}
governance-composition-floor = { $bound } على الأقل
governance-composition-cap = { $bound } على الأكثر
governance-composition-each-country = كل بلد
governance-composition-each-section = كل قسم
governance-composition-each-class = كل فئة
governance-composition-each-gender = كل نوع اجتماعي
governance-people-female = النساء
governance-people-male = الرجال
governance-people-other = أشخاص من نوع اجتماعي آخر
governance-people-unknown = أشخاص غير معروفي النوع الاجتماعي
governance-aspect-section = القسم
governance-aspect-class = فئة المقاعد
governance-aspect-gender = النوع الاجتماعي
governance-aspect-country = البلد
governance-aspect-value = { $aspect }: { $value }
governance-rule-new = تحديد قاعدة للتكوين
governance-rule-lead = تحل محل القاعدة السارية التي تُحصي الشيء نفسه بالمقياس نفسه، وتسري حتى القاعدة التالية المحددة سلفًا. ومع «كل» لا يمكن إلا تحديد حد أعلى.
governance-rule-what = ما يُحصى
governance-rule-measure = بأي مقياس
governance-measure-share = نسبة مئوية من المقاعد المشغولة
governance-measure-seats = عدد المقاعد من جميع المقاعد
governance-rule-least = على الأقل
governance-rule-most = على الأكثر
governance-rule-bound-hint = عدد صحيح؛ اتركوه فارغًا إن لم يوجد هذا الحد.
governance-rule-repeal = إنهاء القاعدة: { $subject }
governance-rule-repeal-lead = تستند إلى { $article }. ومن ذلك اليوم لا تعود سارية ولا يحل محلها شيء.
governance-rule-repeal-moved = تستند إلى { $article }، ووفق الوضع الحالي لا تسري ابتداءً من { $day }. حدّدوا يومًا آخر.
governance-rule-repeal-do = إنهاء هذه القاعدة
governance-rule-until = لا تسري ابتداءً من { $day }
governance-rule-withdrawal = سحب القاعدة: { $subject }

## Bodies: statutes
governance-statutes-title = النصوص النظامية السارية
governance-statutes-examples = كلها أمثلة وليست قواعد خاصة بالاتحاد.
governance-statutes-all = كلها: { $days }.
governance-statutes-usually = ما لم يُذكر غير ذلك: { $days }.
governance-statutes-none = لم يُحدد أي نص نظامي لهذه الهيئة بعد.
governance-statutes-unset = غير محدد: { $topics }. يُرفض كل ما يحتاج إلى شيء منها حتى يحدده مسؤول النظام.
governance-statutes-whole = النظام الأساسي لهذه الهيئة
governance-statutes-lacking = قبل أن تستطيع هذه الهيئة الدعوة إلى اجتماع والتصويت، يجب تحديد هذه النقاط من النظام الأساسي:
governance-statutes-lacking-who = يحددها مسؤول النظام في صفحة الهيئة.
governance-step-body = إنشاء الهيئة الأولى
governance-step-seats = إنشاء مقاعدها
governance-step-statutes = تحديد نظامها الأساسي
governance-step-holders = شغل مقاعدها
governance-step-meeting = إعداد الاجتماع الأول
governance-statutes-enough = كل ما يلزم للدعوة إلى اجتماع وللتصويت محدَّد. ويمكن أن يتبع الباقي.
governance-statutes-not-enough = لا تستطيع هذه الهيئة بعدُ الدعوة إلى اجتماع والتصويت: يجب تحديد ما وُسم بأنه لازم، نقطةً نقطةً أو بمجموعة كاملة.
governance-statutes-silent = غير محدَّد.
governance-statutes-for-call = يلزم للدعوة إلى اجتماع.
governance-statutes-for-vote = يلزم للتصويت.
governance-statutes-take = اعتماد مجموعة كاملة من القواعد
governance-statutes-take-about = لا تُملأ إلا النقاط التي لم تُحدَّد بعد، ولا يُستبدل شيء. ويمكن تغيير كل منها بعد ذلك على حدة.
governance-statutes-usual = المجموعة المعتادة، كمثال
governance-statutes-usual-says = ما تقوله المجموعة المعتادة
governance-statutes-from = من
governance-statutes-article-hint = للمجموعة المعتادة: ما يُستشهد به إلى أن تُدخل موادكم، مثل «قواعد مؤقتة». أما النسخة فتحتفظ بمواد الهيئة الأخرى.
governance-statutes-take-do = وضع هذه المجموعة موضع التنفيذ
governance-statutes-done-set = حُدِّدت النقطة.
governance-statutes-done-taken = المجموعة نافذة الآن.
governance-statute-example = مثال
governance-statutes-upcoming = ما سيسري لاحقًا
governance-statute-entered = سُجّل في { $day }
governance-statute-unknown-then = لم يُسجَّل إلا في { $day }: لم يكن معروفًا هنا في هذا اليوم
governance-statute-withdraw = سحبه
governance-statute-withdrawal = سحب: { $topic }
governance-statute-withdrawal-about = كان سيسري ابتداءً من { $day }: { $says } ({ $article }) إذا سُحب لم يسرِ أبدًا واستمر ما قبله. ويحفظه السجل مع السبب.
governance-statute-reason = السبب
governance-statute-example-tick = هذا مثال وليس قاعدة خاصة بالاتحاد
governance-statute-enact = وضعه موضع السريان
governance-statute-now = الساري الآن: { $says } ({ $article }). وما تُدخله يحل محله من يومه الأول.
governance-statute-silent = لم يُحدد شيء في هذا الموضوع بعد، ولا يُفترض شيء مكانه.
governance-statute-article = المادة
governance-statute-article-hint = كما يستشهد بها الاتحاد، مثل «المادة 38».
governance-statute-since = ابتداءً من
governance-topic-notice = مهلة الدعوة
governance-topic-quorum = النصاب
governance-topic-poll-rule = الأغلبية اللازمة
governance-topic-proxy = التوكيلات
governance-topic-deputy = النواب
governance-topic-standing = وضع الأعضاء والتصويت
governance-topic-delegation = مندوبو الأعضاء
governance-topic-remote = التصويت عن بُعد
governance-topic-hands = التصويت برفع الأيدي
governance-topic-check-in = تسجيل الحضور
governance-topic-seat-loss = فقدان المقعد
governance-topic-public-follow = متابعة الاجتماعات علنًا
governance-topic-decision-numbering = ترقيم القرارات
governance-topic-lent-rule = قاعدة تصويت هيئة أخرى
governance-say-notice = { $count ->
    [zero] لا تُشترط مهلة للدعوة إلى الاجتماع.
    [one] يُدعى إلى الاجتماع قبله بيوم واحد على الأقل.
    [two] يُدعى إلى الاجتماع قبله بيومين على الأقل.
    [few] يُدعى إلى الاجتماع قبله بـ { $count } أيام على الأقل.
    [many] يُدعى إلى الاجتماع قبله بـ { $count } يومًا على الأقل.
   *[other] يُدعى إلى الاجتماع قبله بـ { $count } يوم على الأقل.
}
governance-say-deputy-votes = يصوّت النائب في غياب الأصيل.
governance-say-deputy-never = لا يصوّت النواب.
governance-say-standing = يصوّت من يكون وضع عضوه: { $standings }.
governance-say-delegation = لكل عضو من هذه الأنواع صوت واحد، ويسمّي لكل اجتماع مندوبًا وبديلًا: { $kinds }.
governance-say-delegation-days = { $count ->
    [zero] تنتهي التسمية عند افتتاح الاجتماع.
    [one] تنتهي التسمية قبل الاجتماع بيوم واحد.
    [two] تنتهي التسمية قبل الاجتماع بيومين.
    [few] تنتهي التسمية قبل الاجتماع بـ{ $count } أيام.
    [many] تنتهي التسمية قبل الاجتماع بـ{ $count } يومًا.
   *[other] تنتهي التسمية قبل الاجتماع بـ{ $count } يوم.
}
governance-say-delegate-must = يجب أن تكون للمندوب ولاية سياسية لدى العضو.
governance-say-delegate-should = ينبغي أن تكون للمندوب ولاية سياسية لدى العضو، ومن لا ولاية له يُشار إليه ويصوّت.
governance-say-delegate-need-not = لا يُشترط أن تكون للمندوب ولاية سياسية.
governance-say-substitute-must = يجب أن تكون للبديل ولاية سياسية لدى العضو.
governance-say-substitute-should = ينبغي أن تكون للبديل ولاية سياسية لدى العضو، ومن لا ولاية له يُشار إليه ويصوّت.
governance-say-substitute-need-not = لا يُشترط أن تكون للبديل ولاية سياسية.
governance-say-check-in-oneself = لكل حاضر أن يسجل حضوره بنفسه.
governance-say-check-in-chair = يسجل الحضورَ من يدير الاجتماع.
governance-say-loss-at-once = من يفقد ولايته يفقد مقعده في اليوم نفسه.
governance-say-loss-after = { $count ->
    [zero] من يفقد ولايته يفقد مقعده في اليوم نفسه.
    [one] من يفقد ولايته يفقد مقعده بعد يوم واحد.
    [two] من يفقد ولايته يفقد مقعده بعد يومين.
    [few] من يفقد ولايته يفقد مقعده بعد { $count } أيام.
    [many] من يفقد ولايته يفقد مقعده بعد { $count } يومًا.
   *[other] من يفقد ولايته يفقد مقعده بعد { $count } يوم.
}
governance-say-loss-meeting = من يفقد ولايته يحتفظ بمقعده إلى أن تجتمع هيئة «{ $body }» في المرة المقبلة، ويفقده في ذلك اليوم.
governance-say-public-follow = يمكن للجميع متابعة الاجتماعات دون حساب.
governance-say-closed = الاجتماعات غير مفتوحة للجميع.
governance-say-lent-rule = إلى جانب قاعدتها، يجوز لهذه الهيئة أن تصوّت بقاعدة: { $bodies }.
governance-say-numbering = تُرقّم القرارات على نحو { $example }.
governance-threshold-more-than = { $name ->
    [half] أكثر من نصف
    [third] أكثر من ثلث
    [two-thirds] أكثر من ثلثي
    [quarter] أكثر من ربع
    [three-quarters] أكثر من ثلاثة أرباع
    [three-fifths] أكثر من ثلاثة أخماس
    [four-fifths] أكثر من أربعة أخماس
   *[figures] أكثر من { $fraction }
}
governance-threshold-at-least = { $name ->
    [half] ما لا يقل عن نصف
    [third] ما لا يقل عن ثلث
    [two-thirds] ما لا يقل عن ثلثي
    [quarter] ما لا يقل عن ربع
    [three-quarters] ما لا يقل عن ثلاثة أرباع
    [three-fifths] ما لا يقل عن ثلاثة أخماس
    [four-fifths] ما لا يقل عن أربعة أخماس
   *[figures] ما لا يقل عن { $fraction }
}
governance-threshold-number = ما لا يقل عن { $count }
governance-clause-article = بموجب { $article }.
governance-clause-weights-equal = لجميع الأصوات الوزن نفسه.
governance-clause-weights-roll = تزن الأصوات ما يرد في قائمة الناخبين.
governance-clause-no-quorum = لا يُشترط نصاب.
governance-clause-quorum-heads = النصاب: يجب حضور { $threshold } الناخبين المقيدين.
governance-clause-quorum-votes = النصاب: يجب حضور { $threshold } الأصوات المقيدة.
governance-clause-quorum-heads-number = { $count ->
    [zero] النصاب: لا يُشترط حضور أحد.
    [one] النصاب: يجب حضور ناخب واحد على الأقل.
    [two] النصاب: يجب حضور ناخبين اثنين على الأقل.
    [few] النصاب: يجب حضور { $count } ناخبين على الأقل.
    [many] النصاب: يجب حضور { $count } ناخبًا على الأقل.
   *[other] النصاب: يجب حضور { $count } ناخب على الأقل.
}
governance-clause-quorum-votes-number = { $count ->
    [zero] النصاب: لا يُشترط حضور أصوات.
    [one] النصاب: يجب حضور صوت واحد على الأقل.
    [two] النصاب: يجب حضور صوتين على الأقل.
    [few] النصاب: يجب حضور { $count } أصوات على الأقل.
    [many] النصاب: يجب حضور { $count } صوتًا على الأقل.
   *[other] النصاب: يجب حضور { $count } صوت على الأقل.
}
governance-clause-quorum-proxies = يُعدّ الممثَّلون بتوكيل حاضرين.
governance-clause-quorum-present = لا يُعدّ الممثَّلون بتوكيل حاضرين.
governance-clause-present-opening = الحاضر هو من كان موجودًا عند فتح التصويت. ومن يصل بعد ذلك يحق له التصويت ولا يُحتسب في النصاب.
governance-clause-present-closing = الحاضر هو من كان موجودًا عند إغلاق التصويت. ومن غادر قبل ذلك يبقى صوته قائمًا ولا يُحتسب في النصاب.
governance-clause-present-during = الحاضر هو كل من وُجد في لحظة ما أثناء التصويت، وإن لم يجتمع الجميع في وقت واحد.
governance-clause-majority = يُقرّ إذا أيّده { $threshold } { $base }.
governance-clause-majority-heads-number = { $count ->
    [zero] يُقرّ دون اشتراط عدد.
    [one] يُقرّ إذا أيّده ناخب واحد على الأقل.
    [two] يُقرّ إذا أيّده ناخبان على الأقل.
    [few] يُقرّ إذا أيّده { $count } ناخبين على الأقل.
    [many] يُقرّ إذا أيّده { $count } ناخبًا على الأقل.
   *[other] يُقرّ إذا أيّده { $count } ناخب على الأقل.
}
governance-clause-majority-votes-number = { $count ->
    [zero] يُقرّ دون اشتراط عدد.
    [one] يُقرّ بصوت واحد مؤيد على الأقل.
    [two] يُقرّ بصوتين مؤيدين على الأقل.
    [few] يُقرّ بـ { $count } أصوات مؤيدة على الأقل.
    [many] يُقرّ بـ { $count } صوتًا مؤيدًا على الأقل.
   *[other] يُقرّ بـ { $count } صوت مؤيد على الأقل.
}
governance-clause-majority-all = { $count ->
    [zero] لا شروط:
    [one] يجب أن يتحقق ما يلي:
    [two] يجب أن يتحقق الشرطان:
    [few] يجب أن تتحقق الشروط الـ { $count }:
    [many] يجب أن تتحقق الشروط الـ { $count }:
   *[other] يجب أن تتحقق الشروط الـ { $count }:
}
governance-base-heads-for-against = المصوتين تأييدًا أو معارضة
governance-base-heads-cast = المصوتين بمن فيهم الممتنعون
governance-base-heads-present = الناخبين الحاضرين أو الممثَّلين أو المصوّتين
governance-base-heads-entitled = جميع الناخبين المقيدين
governance-base-votes-for-against = الأصوات المؤيدة والمعارضة
governance-base-votes-cast = الأصوات المدلى بها بما فيها الامتناع
governance-base-votes-present = الأصوات الحاضرة أو الممثَّلة أو المُدلى بها
governance-base-votes-entitled = جميع الأصوات المقيدة
governance-clause-tie-fails = عند تعادل الأصوات يُرفض السؤال.
governance-clause-tie-chair = عند تعادل الأصوات يرجّح الرئيس.
governance-clause-abstention = يجوز الامتناع عن التصويت.
governance-clause-no-abstention = لا يُتاح الامتناع عن التصويت.
governance-clause-abstention-weighs = ويكون أثر الامتناع كأثر التصويت بالرفض.
governance-clause-no-proxies = لا يصوّت أحد عن غيره.
governance-clause-proxies = يجوز التوكيل، ولا حد لعدد التوكيلات لدى الشخص الواحد.
governance-clause-proxies-cap = { $count ->
    [zero] لا يجوز التوكيل.
    [one] يجوز التوكيل، ولا يحمل أحد أكثر من توكيل واحد.
    [two] يجوز التوكيل، ولا يحمل أحد أكثر من توكيلين.
    [few] يجوز التوكيل، ولا يحمل أحد أكثر من { $count } توكيلات.
    [many] يجوز التوكيل، ولا يحمل أحد أكثر من { $count } توكيلًا.
   *[other] يجوز التوكيل، ولا يحمل أحد أكثر من { $count } توكيل.
}
governance-clause-precedence-principal = إن صوّت الاثنان فالعبرة بصوت الموكِّل.
governance-clause-precedence-proxy = إن صوّت الاثنان فالعبرة بصوت الوكيل.
governance-clause-precedence-refuse = إن صوّت أحدهما رُفض تصويت الآخر.
governance-clause-last-ballot = لمن صوّت أن يصوّت من جديد حتى الإقفال، والعبرة بآخر صوت.
governance-clause-hands = للرئيس أن يسجل تصويتًا برفع الأيدي.
governance-clause-no-hands = لا تصويت برفع الأيدي.
governance-clause-remote = يجوز التصويت من خارج القاعة.
governance-clause-no-remote = لا تصويت إلا من داخل القاعة. ومن يشارك من خارجها يتابع فقط ولا يُعدّ حاضرًا.
governance-clause-live = تُعرض النتيجة الجارية أثناء التصويت.
governance-clause-not-live = لا تُعرض قبل الإقفال إلا نسبة المشاركة.

## Bodies: entering a statute
governance-field-notice-days = عدد الأيام بين الدعوة والاجتماع
governance-field-no-quorum = لا يُشترط نصاب
governance-field-more-than = أكثر من جزء
governance-field-at-least = جزء على الأقل
governance-field-number = عدد ثابت
governance-field-threshold = ما يجب بلوغه
governance-field-value = الجزء أو العدد
governance-field-value-hint = الجزء مثل «1/2» أو «50%»، والعدد مثل «50».
governance-field-counted = ما يُحصى
governance-field-heads = الناخبون، واحد لكل منهم
governance-field-votes = الأصوات بحسب وزنها
governance-field-counts-proxies = يُعدّ الممثَّلون حاضرين
governance-field-presence = الحاضر هو من كان موجودًا
governance-field-presence-opening = عند فتح التصويت (المعتاد في الاجتماعات الحضورية)
governance-field-presence-closing = عند إغلاق التصويت
governance-field-presence-during = في لحظة ما أثناء فتحه (للتصويت عن بُعد الممتد أيامًا)
governance-field-weights = وزن الصوت
governance-field-weights-equal = جميع الأصوات سواء
governance-field-weights-roll = ما يرد في قائمة الناخبين
governance-field-majority = { $count ->
    [zero] الأغلبية { $count }
    [one] الأغلبية الأولى
    [two] الأغلبية الثانية
    [few] الأغلبية { $count }
    [many] الأغلبية { $count }
   *[other] الأغلبية { $count }
}
governance-field-no-majority = لا أغلبية أخرى
governance-field-base = من ماذا
governance-field-base-for-against = المؤيد والمعارض
governance-field-base-cast = المؤيد والمعارض والممتنع
governance-field-base-present = الحاضر أو الممثَّل أو المصوّت
governance-field-base-entitled = جميع المقيدين
governance-field-tie = عند التعادل
governance-field-tie-fails = يُرفض السؤال
governance-field-tie-chair = يرجّح الرئيس
governance-field-abstention = يجوز الامتناع
governance-field-live = عرض النتيجة الجارية أثناء التصويت
governance-field-proxy = التوكيلات
governance-field-proxy-none = غير جائزة
governance-field-proxy-capped = جائزة بعدد محدود لكل شخص
governance-field-proxy-uncapped = جائزة دون حد
governance-field-proxy-cap = كم يحمل الشخص الواحد
governance-field-proxy-cap-hint = فقط إن كان العدد محدودًا.
governance-field-precedence = إن صوّت الاثنان
governance-field-precedence-principal = يُعتد بصوت الموكِّل
governance-field-precedence-proxy = يُعتد بصوت الوكيل
governance-field-precedence-refuse = يُرفض الثاني
governance-field-deputy = يصوّت النائب في غياب الأصيل
governance-field-standing = لا يصوّت إلا الأعضاء الذين يكون وضعهم
governance-field-delegation-kinds = يسمّي مندوبًا كل عضو من هذه الأنواع
governance-field-lent = يجوز طرح سؤال بموجب قاعدة
governance-field-delegation-days = تنتهي التسمية قبل الاجتماع بهذا العدد من الأيام
governance-field-delegation-days-hint = 0: حتى افتتاح الاجتماع.
governance-field-delegate-mandate = الولاية السياسية للمندوب
governance-field-substitute-mandate = الولاية السياسية للبديل
governance-field-mandate-must = واجبة
governance-field-mandate-should = مستحسنة
governance-field-mandate-need-not = غير مشترطة
governance-field-remote = يجوز التصويت من خارج القاعة
governance-field-hands = للرئيس أن يسجل تصويتًا برفع الأيدي
governance-field-check-in = لكل حاضر أن يسجل حضوره بنفسه
governance-field-loss = من يفقد ولايته يفقد مقعده
governance-field-loss-meeting = في الاجتماع المقبل لإحدى الهيئات
governance-field-loss-at-once = في اليوم نفسه
governance-field-loss-after = بعد عدد من الأيام
governance-field-loss-of = اجتماع أي هيئة، إن كان يُنتظر اجتماع
governance-field-loss-days = بعد كم يوم
governance-field-loss-days-hint = فقط إن كان ذلك بعد عدد من الأيام.
governance-field-public-follow = يمكن للجميع متابعة الاجتماعات
governance-field-prefix = بداية كل رقم
governance-field-prefix-hint = حروف لاتينية كبيرة وأرقام، مثل «WC» في { "\u2066" }WC-2026-001{ "\u2069" }. ولا تستعملها هيئة أخرى.
governance-field-digits = عدد خانات الرقم المتسلسل

## Bodies: what is refused, and to whom
governance-denied-secretary = هذا من حق أمين سر هذه الهيئة وحده. راجعوا الأمانة.
governance-denied-names-delegate = تسمية المندوب من حق جهة اتصال العضو أو أمين قسمه أو أمين سر الهيئة أو مسؤول النظام. راجعوا أحدهم.
governance-denied-chair = هذا من حق من يرأس هذه الهيئة وحده.
governance-denied-casting = الصوت المرجّح لمن يرأس الاجتماع؛ ولأمين السر أن يسجله نيابة عنه.
governance-denied-runs = هذا من حق رئيس هذه الهيئة أو أمين سرها. راجعوا أحدهما.
governance-denied-sits = هذا من حق من يجلسون في هذه الهيئة وحدهم.
governance-denied-sees = هذه الهيئة غير علنية. يطّلع عليها من يجلسون فيها ومراقبوها وأمين سرها؛ اطلبوا الإذن من الأمانة.
governance-refusal-code = لا يصلح هذا اسمًا مختصرًا. استعملوا من 2 إلى 40 حرفًا لاتينيًا صغيرًا وأرقامًا وشرطات، بدءًا بحرف.
governance-refusal-code-taken = الاسم المختصر «{ $code }» مستعمل. اختاروا غيره.
governance-refusal-parent-circle = لا يمكن أن تتبع الهيئة نفسها ولا هيئة تتبعها. اختاروا غيرها.
governance-refusal-ends-early = بدأ في { $day } ولا يمكن أن ينتهي قبله. أدخلوا ذلك اليوم أو يومًا بعده.
governance-refusal-body-held = { $count ->
    [zero] لا مقاعد مشغولة بعد ذلك اليوم.
    [one] مقعد واحد فيها مشغول بعد ذلك اليوم. أنهوا شغله أولًا.
    [two] مقعدان فيها مشغولان بعد ذلك اليوم. أنهوا شغلهما أولًا.
    [few] { $count } مقاعد فيها مشغولة بعد ذلك اليوم. أنهوا شغلها أولًا.
    [many] { $count } مقعدًا فيها مشغولًا بعد ذلك اليوم. أنهوا شغلها أولًا.
   *[other] { $count } مقعد فيها مشغول بعد ذلك اليوم. أنهوا شغلها أولًا.
}
governance-refusal-overtaken = غيّر شخص آخر هذا في الأثناء، وسجل الصفحة يبيّن ما تغيّر. اطّلعوا عليه ثم احفظوا من جديد إن بقي تعديلكم صالحًا.
governance-refusal-body-not-then = الهيئة غير قائمة في { $day }. أدخلوا يومًا تكون فيه قائمة.
governance-refusal-seat-not-then = المقعد غير قائم في { $day }. أدخلوا يومًا يكون فيه قائمًا.
governance-refusal-mandate-ended = انتهت الولاية في { $until } قبل { $day }. يتطلب المقعد ولاية سارية: اختاروا غيرها أو يومًا أسبق.
governance-refusal-mandate-later = لا تبدأ الولاية إلا في { $since } بعد { $day }. اختاروا ذلك اليوم أو يومًا بعده.
governance-refusal-not-of-section = المقعد مخصص لقسم «{ $section }»، والعضو لا ينتمي إليه في { $day }. اختاروا عضوًا من ذلك القسم.
governance-refusal-term-short = يجب أن تنتهي المدة بعد { $day } وهو يوم بدايتها.
governance-refusal-term-beyond = ينتهي المقعد نفسه في { $day }. أدخلوا ذلك اليوم أو يومًا قبله.
governance-refusal-deputy-office = لا يرأس النائب شيئًا. اختاروا «عضو».
governance-refusal-seat-taken = يشغله بهذه الصفة { $name } منذ { $since }. أنهوا ذلك أولًا أو اختاروا مقعدًا آخر.
governance-refusal-own-deputy = لا يجوز أن يكون الشخص أصيلًا ونائبًا في المقعد نفسه. اختاروا شخصًا آخر.
governance-refusal-titular-elsewhere = { $name } أصيل في المقعد { $number } من هذه الهيئة منذ { $since }، ولا يشغل أحد مقعدين في وقت واحد. أنهوا ذلك أولًا أو اختاروا شخصًا آخر.
governance-refusal-mandate-seat = شُغل المقعد { $number } في { $body } بهذه الولاية في { $day }. اختاروا تواريخ تشمل ذلك اليوم.
governance-refusal-mandate-loss = فُقد المقعد { $number } في { $body } لأن هذه الولاية انتهت، فيبقى يوم انتهائها كما هو. وإن استمرت الولاية فسجّلوها من جديد واملؤوا المقعد ثانيةً.
governance-refusal-mandate-roll = تقوم قائمة الناخبين المثبّتة لـ«{ $meeting }» على تواريخ هذه الولاية. اختاروا تواريخ لا تناقضها.
governance-refusal-chair-taken = يتولى الرئاسة { $name } منذ { $since }. أنهوا ذلك أولًا أو اختاروا «نائب الرئيس».
governance-refusal-tenure-ended = انتهى هذا بالفعل في { $day }.
governance-refusal-no-end = لا توجد نهاية محددة يمكن التراجع عنها.
governance-refusal-tenure-bound = ابتداءً من { $day } يكون المكان لشخص آخر، أو لا يعود المقعد موجودًا، أو يكون لصاحبه مقعد آخر في الهيئة. اختاروا ذلك اليوم أو يومًا قبله، أو تراجع عن ذلك أولًا.
governance-refusal-rule-empty = أدخلوا حدًا أدنى أو حدًا أعلى أو كليهما.
governance-refusal-rule-crossed = الحد الأعلى أقل من الحد الأدنى. صحّحوا أحدهما.
governance-refusal-rule-each = مع «كل» لا يمكن إلا تحديد حد أعلى، إذ لا يمكن حصر الغائبين.
governance-refusal-rule-ended = انتهت هذه القاعدة بالفعل.
governance-refusal-rule-begun = هذه القاعدة سارية منذ { $day }. ما بدأ لا يُسحب؛ أنهوها أو حدّدوا قاعدة أخرى مكانها.
governance-refusal-rule-ahead = لا تبدأ هذه القاعدة إلا في { $day }. اسحبوها بدلًا من ذلك.
governance-refusal-rule-next = تحل محلها قاعدة أخرى في { $day }. اختاروا ذلك اليوم أو يومًا قبله، أو اسحبوا القاعدة الأخرى أولًا.
governance-refusal-standing = اختاروا وضعًا واحدًا على الأقل.
governance-refusal-kinds = اختاروا نوعًا واحدًا من الأعضاء على الأقل.
governance-refusal-statute-later = هناك ما حُدد بالفعل ابتداءً من { $day }. اختاروا ذلك اليوم أو يومًا بعده، فما جاء لاحقًا لا يُنقض من خلفه.
governance-refusal-statute-begun = هذا النص سارٍ منذ { $day }. ما بدأ لا يُسحب؛ ضعوا نصًا آخر مكانه.
governance-refusal-lent-bodies = اختاروا هيئة واحدة على الأقل يجوز استعمال قاعدتها.
governance-refusal-rule-not-lent = لا تجيز { $article } لهذه الهيئة أن تصوّت بقاعدة: { $body }.
governance-refusal-rule-seats = { $seats ->
    [zero] لا مقعد بعد لهذه الهيئة. أضيفوا المقاعد أولًا.
    [one] لهذه الهيئة مقعد واحد فقط: لا قاعدة تطلب أكثر منه.
    [two] لهذه الهيئة مقعدان فقط: لا قاعدة تطلب أكثر منهما.
    [few] لهذه الهيئة { $seats } مقاعد فقط: لا قاعدة تطلب أكثر منها.
    [many] لهذه الهيئة { $seats } مقعدًا فقط: لا قاعدة تطلب أكثر منها.
   *[other] لهذه الهيئة { $seats } مقعد فقط: لا قاعدة تطلب أكثر منها.
}
governance-refusal-statute-missing = ليس لهيئة «{ $body }» في { $day } نص نظامي في هذا الموضوع: { $topic }. على مسؤول النظام تحديده في صفحة الهيئة قبل المتابعة.
governance-refusal-venue = حدّدوا مكان انعقاد الاجتماع، أو اختاروا أن يُعقد عن بُعد.
governance-refusal-statutes-none = لم يبق ما يُعتمد: كل ما تقوله هذه المجموعة محدَّد هنا من قبل.
governance-refusal-body-unknown = لا توجد هيئة اسمها المختصر «{ $code }». اختاروا واحدة من القائمة.
governance-refusal-prefix = استعملوا من 1 إلى 12 حرفًا لاتينيًا كبيرًا وأرقامًا، مثل «WC».
governance-refusal-prefix-taken = ترقّم هيئة أخرى قراراتها بـ «{ $prefix }». اختاروا بداية أخرى.
governance-refusal-statute-example = تغيّرت المادة. هل ما زال هذا مثالًا؟ أبقوا العلامة إن كان كذلك، وأزيلوها إن كانت قاعدة خاصة بالاتحاد، ثم أرسلوا النموذج من جديد.
governance-refusal-threshold = أدخلوا جزءًا مثل «1/2» أو «2/3»، أو عددًا مثل «50»، بحسب الاختيار المجاور.
governance-fault-article-missing = على القاعدة أن تذكر مادتها.
governance-fault-denominator-zero = لا قسمة على صفر. صحّحوا الجزء.
governance-fault-fraction-above-one = الجزء أكبر من الكل. صحّحوه.
governance-fault-threshold-unreachable = لا يُبلغ أكثر من الكل أبدًا. اختاروا «على الأقل» أو جزءًا أصغر.
governance-fault-threshold-void = الصفر مبلوغ دائمًا. أدخلوا أكثر منه أو اختاروا عدم الاشتراط.
governance-fault-number-too-large = العدد كبير جدًا.
governance-fault-majorities-missing = لا بد من أغلبية واحدة على الأقل.
governance-fault-majority-repeated = هذه الأغلبية تكرر سابقة لها. غيّروها أو احذفوها.
governance-fault-hands-with-weights = رفع الأيدي لا يميز الأوزان: لا تسمحوا به، أو اجعلوا لجميع الأصوات الوزن نفسه.
governance-fault-tie-impossible = لا يرجّح الرئيس عند التعادل إلا حيث تكون الأغلبية أكثر من النصف. اختاروا أن يُرفض السؤال عند التعادل.

## Bodies: history
governance-history-body-created = أُنشئت الهيئة.
governance-history-body-changed = عُدّلت الهيئة.
governance-history-seat-class-added = أُضيفت فئة مقاعد.
governance-history-seat-added = أُضيفت مقاعد.
governance-history-seats = المقاعد { $first } إلى { $last }
governance-history-says = { $what }: { $says } ({ $article }؛ { $days })
governance-history-seat-closed = أُلغي مقعد.
governance-history-seat-restored = جرى التراجع عن إلغاء مقعد.
governance-history-tenure-begun = شُغل مقعد.
governance-history-tenure-ended = تُرك مقعد.
governance-history-tenure-restored = جرى التراجع عن ترك مقعد.
governance-history-tenure-lost = فُقد مقعد لانتهاء الولاية.
governance-history-composition-rule-enacted = سرت قاعدة للتكوين.
governance-history-composition-rule-ended = انتهت قاعدة للتكوين.
governance-history-composition-rule-withdrawn = سُحبت قاعدة للتكوين قبل يومها الأول.
governance-history-composition-rule-restored = تستمر قاعدة للتكوين في السريان لأن التي تليها سُحبت.
governance-history-statute-enacted = سرى نص نظامي.
governance-history-statute-ended = انتهى نص نظامي.
# used-by: code
governance-history-statute-withdrawn = سُحب نص نظامي قبل يومه الأول.
# used-by: code
governance-history-statute-restored = يستمر نص نظامي بعد سحب الذي يليه.

## Meetings
governance-nav-meetings = الاجتماعات
governance-meetings-title = الاجتماعات
governance-meetings-about = ما تعالجه هيئات الاتحاد، ومتى وأين؛ وما تقرر فيها.
governance-meetings-which = أي الاجتماعات
governance-meetings-upcoming = الجارية والقادمة
governance-meetings-past = السابقة
governance-meetings-body = الهيئة
governance-meetings-all-bodies = كل الهيئات
governance-meetings-show = عرض
governance-meetings-none = لا يوجد اجتماع كهذا يمكنكم رؤيته. عندما تدعو هيئة إلى اجتماع يظهر هنا.
governance-meetings-caption = الاجتماعات بتوقيت المكان
governance-meetings-meeting = الاجتماع
governance-meetings-when = الموعد
governance-meetings-where = المكان
governance-meetings-stage = المرحلة
governance-meetings-csv = كل الاجتماعات في جدول (CSV)
governance-meetings-json = كل الاجتماعات بصيغة JSON
governance-format-in-person = في مكان واحد
governance-format-hybrid = في المكان وعن بُعد
governance-format-remote = عن بُعد
governance-stage-draft = مسودة
governance-stage-called = مدعو إليه
governance-stage-open = مفتوح الآن
governance-stage-closed = مغلق
governance-meeting-where = { $venue } وعن بُعد
governance-meeting-json = هذا الاجتماع بصيغة JSON
governance-example = مثال، وليس قاعدة الاتحاد نفسه
governance-keep = حفظ التغييرات

## Meetings: planning and calling
governance-meeting-new = التحضير لاجتماع
governance-meeting-new-about = لا يراه إلا من يديرون الهيئة، حتى توجَّه الدعوة إليه.
governance-meeting-notice = { $says } ({ $article })
governance-meeting-body-notice = { $body } ({ $count ->
    [zero] بلا مهلة للدعوة
    [one] الدعوة قبله بيوم واحد
    [two] الدعوة قبله بيومين
    [few] الدعوة قبله بـ { $count } أيام
    [many] الدعوة قبله بـ { $count } يومًا
   *[other] الدعوة قبله بـ { $count } يوم
 })
governance-meeting-no-body = لا توجد بعدُ هيئة يمكنها أن تجتمع. أنشئوا واحدة أولًا.
governance-meeting-plan = حفظ المسودة
governance-meeting-edit = تعديل مسودة الاجتماع
governance-meeting-edit-called = دُعي إلى هذا الاجتماع. إن غيّرت موعده وجبت الدعوة إليه من جديد.
governance-meeting-discard = التخلص من هذه المسودة
governance-meeting-format = طريقة المشاركة
# used-by: code
governance-field-title = العنوان
# used-by: code
governance-field-note = ملاحظة
# used-by: code
governance-field-paragraphs = الفقرات
governance-field-venue = المكان
governance-field-venue-hint = المبنى والمدينة. اتركوه فارغًا إن كان الاجتماع عن بُعد.
governance-field-zone = المنطقة الزمنية
governance-field-starts = البداية بتوقيت تلك المنطقة
governance-field-ends = النهاية بتوقيت تلك المنطقة
governance-call-title = الدعوة إلى الاجتماع
governance-call-do = الدعوة إلى الاجتماع
governance-call-people = { $count ->
    [zero] لا أحد ممن يشغلون مقعدًا تصله رسالة.
    [one] شخص واحد يشغل مقعدًا تصله رسالة فيها رابط خاص به.
    [two] شخصان يشغلان مقعدًا تصلهما رسالتان، ولكل منهما رابط خاص به.
    [few] { $count } أشخاص يشغلون مقاعد تصلهم رسائل، ولكل منهم رابط خاص به.
    [many] { $count } شخصًا يشغلون مقاعد تصلهم رسائل، ولكل منهم رابط خاص به.
   *[other] { $count } شخص يشغلون مقاعد تصلهم رسائل، ولكل منهم رابط خاص به.
}
governance-call-unreached-title = بلا عنوان
governance-call-unreached = { $count ->
    [zero] لكل من يشغلون مقعدًا عنوان بريد إلكتروني.
    [one] شخص واحد يشغل مقعدًا وليس له عنوان بريد إلكتروني. أبلغه بطريقة أخرى:
    [two] شخصان يشغلان مقعدًا وليس لهما عنوان بريد إلكتروني. أبلغهما بطريقة أخرى:
    [few] { $count } أشخاص يشغلون مقاعد وليس لهم عنوان بريد إلكتروني. أبلغهم بطريقة أخرى:
    [many] { $count } شخصًا يشغلون مقاعد وليس لهم عنوان بريد إلكتروني. أبلغهم بطريقة أخرى:
   *[other] { $count } شخص يشغلون مقاعد وليس لهم عنوان بريد إلكتروني. أبلغهم بطريقة أخرى:
}
governance-call-about = الرسائل لا تُسترد. ويمكن تغيير الاسم والمكان وجدول الأعمال بعد ذلك.
governance-call-sent = { $count ->
    [zero] صدرت الدعوة ولم تُكتب أي رسالة.
    [one] صدرت الدعوة وكُتبت رسالة واحدة.
    [two] صدرت الدعوة وكُتبت رسالتان.
    [few] صدرت الدعوة وكُتبت { $count } رسائل.
    [many] صدرت الدعوة وكُتبت { $count } رسالةً.
   *[other] صدرت الدعوة وكُتبت { $count } رسالة.
}
governance-call-late = بدأ الاجتماع من قبل، في { $when }: فهذه الدعوة تُرسل بعد بدئه.
governance-notice-given = دُعي إليه في { $day }، قبل الاجتماع { $given ->
    [zero] بأقل من يوم
    [one] بيوم واحد
    [two] بيومين
    [few] بـ { $given } أيام
    [many] بـ { $given } يومًا
   *[other] بـ { $given } يوم
 }؛ { $asked ->
    [zero] ولا تشترط { $article } مهلة
    [one] وتشترط { $article } مهلة يوم واحد
    [two] وتشترط { $article } مهلة يومين
    [few] وتشترط { $article } مهلة { $asked } أيام
    [many] وتشترط { $article } مهلة { $asked } يومًا
   *[other] وتشترط { $article } مهلة { $asked } يوم
 }.
governance-mail-poll-subject = صوتكم مطلوب: { $question }
governance-mail-poll-body =
    تحية طيبة، { $name }،

    في «{ $meeting }» سؤال مفتوح يحق لكم التصويت عليه:

    { $question }

    صوّتوا هنا:

    { $address }
governance-mail-decision-subject = { $number }: { $title }
governance-mail-decision-body =
    تحية طيبة، { $name }،

    قرّر «{ $meeting }»: { $verdict }.

    { $number }: { $title }

    النص وكيف جاءت النتيجة:

    { $address }
governance-mail-decision-adopted = اعتُمد
governance-mail-decision-rejected = رُفض
governance-mail-seat-subject = مقعدكم في «{ $body }» مهدد بالفقدان
governance-mail-seat-body =
    تحية طيبة، { $name }،

    تنتهي الولاية التي تشغل بها مقعدًا في «{ $body }». { $risk }

    المقعد:

    { $address }

    إن كانت الولاية مستمرة فاطلبوا من جهة الاتصال لدى عضوكم أو من أمين قسمكم تسجيلها.
governance-mail-call-subject = { $body }: اجتماع في { $when }
governance-mail-call-no-venue = عن بُعد
governance-mail-call-body =
    تحية طيبة، { $name }،

    اجتماع { $body }: { $meeting }.

    الموعد: { $when } ({ $zone })
    المكان: { $venue }
    الطريقة: { $format }

    جدول الأعمال
    { $agenda }

    صفحتكم الخاصة بهذا الاجتماع تبيّن لكم هل يحق لكم التصويت ولماذا، ثم السؤال المفتوح لاحقًا. ولا حاجة إلى كلمة مرور:

    { $address }

    هذا الرابط لكم وحدكم. يُرجى عدم تمريره إلى أحد.

    { $notice }
governance-invite-title = الكتابة إلى أحدهم من جديد
governance-invite-about = لمن فقد الرسالة أو شغل مقعدًا بعد الدعوة. ويبقى الرابط السابق صالحًا.
governance-invite-person = إلى من
governance-invite-do = إرسال رابط جديد
governance-opening-title = فتح الاجتماع
governance-opening-about = تُثبَّت قائمة الناخبين كما هي في هذه اللحظة: يستقر من يحق له التصويت للاجتماع كله. ولا رجوع عن ذلك.
governance-opening-frozen = ثُبّتت قائمة الناخبين من قبل وتبقى كما هي. ولا رجوع عن الفتح.
governance-opening-do = فتح الاجتماع
governance-closure-title = إغلاق الاجتماع
governance-closure-present = { $count ->
    [zero] لم يعد أحد حاضرًا.
    [one] شخص واحد حاضر وسيُسجَّل أنه غادر.
    [two] شخصان حاضران وسيُسجَّل أنهما غادرا.
    [few] { $count } أشخاص حاضرون وسيُسجَّل أنهم غادروا.
    [many] { $count } شخصًا حاضرون وسيُسجَّل أنهم غادروا.
   *[other] { $count } شخص حاضرون وسيُسجَّل أنهم غادروا.
}
governance-closure-pending = { $count ->
    [zero] عولجت كل البنود.
    [one] بند واحد لم يُعالَج:
    [two] بندان لم يُعالَجا:
    [few] { $count } بنود لم تُعالَج:
    [many] { $count } بندًا لم تُعالَج:
   *[other] { $count } بند لم تُعالَج:
}
governance-closure-drafted = { $count ->
    [zero] لا سؤال قيد الإعداد.
    [one] سؤال واحد أُعدّ ولم يُطرح، وسيُسجَّل ذلك:
    [two] سؤالان أُعدّا ولم يُطرحا، وسيُسجَّل ذلك:
    [few] { $count } أسئلة أُعدّت ولم تُطرح، وسيُسجَّل ذلك:
    [many] { $count } سؤالًا أُعدّت ولم تُطرح، وسيُسجَّل ذلك:
   *[other] { $count } سؤال أُعدّت ولم تُطرح، وسيُسجَّل ذلك:
}
governance-closure-about = الاجتماع المغلق لا يُفتح من جديد. ويبقى سجله لكل من يحق له متابعته.
governance-closure-do = إغلاق الاجتماع

## Meetings: where it is
governance-now-title = أين وصل الاجتماع
governance-now-draft = هذا الاجتماع قيد التحضير. ولم يُدعَ إليه بعد.
governance-now-called = يبدأ في { $when }.
governance-now-open = مفتوح منذ { $when }. ولا يُناقَش أي بند الآن.
governance-now-item = البند { $number }: { $title }
governance-now-closed = أُغلق في { $when }.
governance-agenda-title = جدول الأعمال
governance-agenda-none = جدول الأعمال فارغ بعد.
governance-item-pending = لاحقًا
governance-item-passed = تم تجاوزه
governance-item-not-reached = لم يُتناول
governance-item-current = الآن
governance-item-done = عولج
governance-fact-title = عن هذا الاجتماع
governance-fact-called = الدعوة
governance-fact-notice = المهلة
governance-fact-example = (القاعدة مثال، وليست قاعدة الاتحاد نفسه.)
governance-fact-opened = الفتح
governance-fact-chair = الرئاسة
governance-presiding-title = من يرأس
governance-presiding-now = يرأس هذا الاجتماع { $name }. بيّنوا هنا إن كان غيره يرأسه، كنائب ينوب عنه. والصوت المرجّح له.
governance-presiding-nobody = لا يُعرف من يرأس هذا الاجتماع. بيّنوا من يرأسه: فالصوت المرجّح له.
governance-presiding-person = يرأس هذا الاجتماع
governance-presiding-do = هذا من يرأس
governance-fact-closed = الإغلاق
governance-panel-now = يجري الآن
governance-panel-vote-open = تصويت مفتوح الآن
governance-panel-vote-now = التصويت
governance-panel-body-meetings = الاجتماعات
governance-panel-my-meetings = اجتماعاتي
governance-panel-drafts = قيد الإعداد
governance-panel-all-meetings = كل الاجتماعات

## Meetings: the chair’s screen
governance-chair-link = إدارة هذا الاجتماع
governance-chair-page = صفحة الرئاسة
governance-chair-title = في الرئاسة: { $meeting }
governance-chair-public = الصفحة التي يراها الجميع
governance-chair-reach = في المتناول
governance-chair-keys = المفتاح N ينقل إلى الخطوة التالية، ومفتاح الإدخال ينفّذها.
governance-keys = المفاتيح
governance-item-more = المزيد عن هذا البند
governance-item-papers = { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
 }
governance-next-agenda = كتابة جدول الأعمال
governance-next-agenda-about = يُدعى إلى الاجتماع لأمر ما. أضيفوا أول بند.
governance-next-call = الدعوة إلى الاجتماع
governance-next-call-about = تُفحص المهلة، وتصل رسالة إلى كل من يشغل مقعدًا. وترون الأمرين قبل إرسال أي شيء.
governance-next-call-do = عرض ما سيحدث
governance-next-wait = انتظار { $day }
governance-next-wait-about = يُفتح الاجتماع في يومه. وحتى ذلك الحين يمكنكم إضافة وثائق واقتراحات وتثبيت قائمة الناخبين.
governance-next-open = فتح الاجتماع
governance-next-open-about = تُثبَّت قائمة الناخبين عند الفتح. وترون من يحق له التصويت قبل أن تفعلوا.
governance-next-open-do = عرض ما سيحدث
governance-next-presence = تسجيل الحضور
governance-next-presence-about = لم يُسجَّل حضور أحد. والنصاب يتبع الحاضرين.
governance-next-presence-do = إلى القائمة
governance-next-open-poll = فتح التصويت: { $question }
governance-next-open-poll-about = القاعدة معروضة أدناه. وبعد فتح التصويت تُثبَّت، ويستطيع كل من له صوت أن يجيب.
governance-next-close-poll = التصويت مفتوح: { $question }
governance-next-close-poll-about = أغلقوه عندما يكون الوقت قد كفى الجميع.
governance-next-close-poll-do = إغلاق التصويت…
governance-next-decide = تعادلت الأصوات: { $question }
governance-next-decide-about = للرئاسة الصوت المرجّح.
governance-next-decide-do = إلى الصوت المرجّح
governance-next-motion = الطرح للتصويت: { $motion }
governance-next-motion-about = تُعرض القاعدة بالكلمات قبل فتح التصويت.
governance-next-motion-do = عرض القاعدة
governance-next-item = البند التالي: { $item }
governance-next-item-about = يُعدّ البند السابق معالَجًا عند تناول هذا البند. ويمكنكم الرجوع في أي وقت.
governance-next-item-do = تناوله
governance-next-finish = قيد المناقشة: { $item }
governance-next-finish-about = هذا آخر بند ولا اقتراح ينتظر. اذكروا متى ينتهي، وعندئذ يمكن إغلاق الاجتماع.
governance-next-finish-do = انتهى البند
governance-next-close = إغلاق الاجتماع
governance-next-close-about = عولجت كل البنود ولا اقتراح ينتظر.
governance-next-close-do = إغلاق الاجتماع
governance-next-read = انتهى الاجتماع
governance-next-read-about = يمكن لكل من يحق له متابعته قراءة سجله والتحقق منه.
governance-next-read-do = قراءة السجل
governance-next-clear = انتهى التمرين
governance-next-clear-about = راجعوه ما شئتم ثم امحوه. لا شيء منه يُحتسب.
governance-item-new = إضافة بند
governance-item-add = إضافته
governance-item-edit = البند { $number }
governance-item-edit-short = تغيير البند
governance-item-title = العنوان
governance-item-note = ملاحظة
governance-item-remove = حذف هذا البند من جدول الأعمال
governance-item-take-up = تناوله
governance-item-finish = عولج
governance-item-put-back = تأجيله
governance-item-reopen = الرجوع إليه
governance-item-up = تقديم
governance-item-down = تأخير
governance-paper-new = إضافة وثيقة
governance-paper-add = تقديمها
governance-paper-edit = تغيير هذه الوثيقة
governance-paper-remove = سحب هذه الوثيقة
governance-paper-title = العنوان
governance-paper-body = النص
governance-paper-empty = ليس في هذه الوثيقة إلا عنوانها.
governance-paper-list = الوثائق
governance-paper-under = البند { $number }: { $title }

## The hall’s screen
governance-hall-link = شاشة القاعة
governance-hall-title = على الشاشة: { $meeting }
governance-hall-item = البند { $number } من جدول الأعمال
governance-hall-next = التالي: { $number }. { $title }
governance-hall-vote = صوّتوا الآن
governance-hall-code = رمز استجابة سريعة يقود إلى هذا التصويت
governance-hall-scan = امسحوا الرمز أو افتحوا رابطكم.
# Stands after the number of those who voted, which is set large.
governance-hall-of = من أصل { $entitled } صوّتوا
governance-hall-clock = الساعة
governance-hall-elapsed = مفتوح منذ

## Rehearsals
governance-rehearsal-ribbon = تمرين. لا شيء هنا يُحتسب ولا يدخل السجلّ.
governance-rehearsal-named = تمرين: { $meeting }
governance-rehearsal-real = إلى الاجتماع نفسه
governance-rehearsal-link = إلى التمرين
governance-rehearsal-make = التمرّن على هذا الاجتماع
governance-rehearsal-make-do = إنشاء التمرين
governance-rehearsal-about = للتمرين جدول الأعمال والوثائق والاقتراحات والمندوبون أنفسهم، وله قائمة ناخبين وحضور وتصويتات خاصة به. ويمكن فتحه في الحال. ولا تُرسل أي رسالة: يجده المندوبون في صفحة الاجتماع وعلى شاشة القاعة.
governance-rehearsal-trace = ما يقرّره لا يأخذ رقمًا ولا يظهر في أي قائمة أو خلاصة أو تصدير. وعند محوه لا يبقى منه إلا ما في السجلّ الدفتري: أنه أُنشئ ثم مُحي.
governance-rehearsal-clear = محو التمرين
governance-rehearsal-clear-do = محوه
governance-rehearsal-clear-about = تُحذف قائمة ناخبيه وحضوره وتصويتاته ونسخ جدول الأعمال، وتُمحى الإجابات التي أُعطيت فيه من السجلّ الدفتري. ويبقى الاجتماع نفسه كما هو. لا رجوع عن ذلك، ويمكن إنشاء تمرين جديد.
governance-refusal-rehearsal = هذا تمرين: لا يتغير موعده ولا تُرسل منه رسائل.
governance-refusal-rehearsal-of-rehearsal = لا يُتمرَّن على تمرين. اذهب إلى الاجتماع نفسه.
governance-refusal-rehearsal-exists = هناك تمرين على هذا الاجتماع بالفعل. امحوه قبل إنشاء غيره.
governance-refusal-no-rehearsal = هذا ليس تمرينًا، والاجتماعات لا تُمحى.
# used-by: code
governance-history-rehearsal-made = أُنشئ تمرين.
# used-by: code
governance-history-rehearsal-cleared = مُحي تمرين.
# used-by: code
governance-history-poll-cleared = مُحي تصويت تمريني.

## Meetings: the roll
governance-roll-title = قائمة الناخبين
governance-roll-title-of = قائمة الناخبين: { $meeting }
governance-roll-link = من يحق له التصويت ولماذا
governance-delegation-title = مندوبو الأعضاء
governance-delegation-title-of = مندوبو الأعضاء: { $meeting }
governance-delegation-panel = التسميات للجمعيات
governance-delegation-called = المندوب إلى { $meeting }
governance-delegation-counts = { $members ->
    [zero] لا عضو له صوت بحسب نوعه؛
    [one] لعضو واحد صوت بحسب نوعه؛
    [two] لعضوين صوت بحسب نوعهما؛
    [few] لـ{ $members } أعضاء صوت بحسب نوعهم؛
    [many] لـ{ $members } عضوًا صوت بحسب نوعهم؛
   *[other] لـ{ $members } عضو صوت بحسب نوعهم؛
} { $named ->
    [zero] ولم يسمّ أحد منهم مندوبه،
    [one] سمّى واحد منهم مندوبه،
    [two] سمّى اثنان منهم مندوبيهما،
    [few] سمّى { $named } منهم مندوبيهم،
    [many] سمّى { $named } منهم مندوبيهم،
   *[other] سمّى { $named } منهم مندوبيهم،
} { $missing ->
    [zero] ولم يبق أحد لم يسمّ.
    [one] ولم يسمّ واحد أحدًا بعد.
    [two] ولم يسمّ اثنان أحدًا بعد.
    [few] ولم يسمّ { $missing } أحدًا بعد.
    [many] ولم يسمّ { $missing } أحدًا بعد.
   *[other] ولم يسمّ { $missing } أحدًا بعد.
}
governance-delegation-until = تمكن تسمية المندوبين حتى نهاية { $last } ({ $article }).
governance-delegation-until-opening = تمكن تسمية المندوبين حتى افتتاح الاجتماع في { $last } ({ $article }).
governance-delegation-rule = ما تقوله الأنظمة
governance-delegation-search = اسم عضو
governance-delegation-show-all = كل الأعضاء
governance-delegation-show-named = لهم مندوب
governance-delegation-show-missing = بلا مندوب
governance-delegation-empty = لا عضو يطابق هذا الاختيار.
governance-delegation-caption = الأعضاء ذوو الصوت ومن سمّوهم
governance-delegation-member = العضو
governance-delegation-delegate = المندوب
governance-delegation-substitute = البديل
governance-delegation-none-word = لم يُسمَّ مندوب
governance-delegation-without-mandate = بلا ولاية في ذلك اليوم
governance-delegation-act = تسمية المندوب
governance-delegation-name = تسمية مندوب { $member }
governance-delegation-name-title = { $member }: المندوب إلى { $meeting }
governance-delegation-name-do = تسمية
governance-delegation-withdraw = سحب التسمية
governance-delegation-choose = اختاروا شخصًا
governance-delegation-no-substitute = بلا بديل
governance-delegation-choice = { $name } · { $office }
governance-delegation-choice-former = { $name } · { $office } ({ $span })
governance-delegation-add-person = هناك من ليس في القائمة: أضيفوا الشخص مع ولايته
governance-delegation-all = كل الأعضاء ومن سمّوهم
governance-refusal-delegation-late = كانت تسمية المندوبين ممكنة حتى { $last } ({ $article }). راجعوا أمين سر الهيئة.
governance-refusal-delegation-frozen = قائمة ناخبي هذا الاجتماع مثبّتة، فلا تسمية بعدُ. راجعوا أمين سر الهيئة.
governance-refusal-delegation-kind = ليس لأعضاء هذا النوع صوت في هذه الهيئة ({ $article })، فلا يسمّون مندوبًا.
governance-refusal-delegation-member = في يوم الاجتماع، { $day }، ليس عضوًا.
governance-refusal-delegation-unknown = اختاروا من له أو كانت له ولاية لدى هذا العضو. أضيفوا الشخص مع ولايته أولًا.
governance-refusal-delegation-same = يجب أن يكون البديل غير المندوب.
governance-refusal-delegation-mandate = ليست لـ{ $name } ولاية لدى هذا العضو في { $day }، و{ $article } تشترطها. اختاروا من له ولاية.
governance-refusal-delegation-elsewhere = { $name } مندوب { $member } أصلًا، ولا صوتين لأحد. اختاروا غيره.
governance-mail-delegation-subject = { $member }: سمّوا مندوبكم إلى { $meeting }
governance-mail-delegation-body =
    تحية طيبة، { $name }،

    اجتماع { $body }: { $meeting }، { $when }.

    لـ{ $member } فيها صوت واحد. يُرجى تسمية مندوبه وبديل عنه قبل نهاية { $last } ({ $article }):

    { $address }

    ومن لم يُسمَّ لا يمكنه التصويت.
governance-roll-totals = يحق التصويت لـ { $entitled } من أصل { $lines } في القائمة.
governance-roll-frozen = ثُبّتت في { $when }.
governance-roll-provisional = لم تُثبَّت بعد. هكذا تكون القائمة في { $day }.
governance-roll-not-frozen = لم تُثبَّت قائمة الناخبين بعد.
governance-roll-hash = بصمة القائمة SHA-256:
governance-roll-freeze = تثبيت القائمة الآن
governance-roll-freeze-again = تثبيتها من جديد كما هي الآن
governance-roll-show = أي السطور
governance-roll-show-all = الكل
governance-roll-show-voting = يحق لهم التصويت
governance-roll-show-others = لا يحق لهم التصويت
governance-roll-search = اسم أو مقعد
governance-roll-none = لم يُعثر على أحد هنا.
governance-roll-caption = كل صوت ومن له وأسبابه
governance-roll-who = الاسم
governance-roll-vote = التصويت
governance-roll-why = السبب
governance-roll-met = { $count ->
    [zero] لا شروط مطلوبة
    [one] الشرط الوحيد مستوفى
    [two] الشرطان مستوفيان
    [few] الشروط الـ{ $count } مستوفاة كلها
    [many] الشروط الـ{ $count } مستوفاة كلها
   *[other] الشروط الـ{ $count } مستوفاة كلها
 }
governance-roll-votes = يصوّت
governance-roll-stands-by = احتياطي
governance-roll-no-vote = لا يصوّت
# One line in a list of people to choose from
governance-roll-choice = { $name } · { $member } · المقعد { $number }
governance-roll-choice-delegation = { $name } · { $member }
governance-roll-delegation = صوت عضو
governance-reason-seat-held = يشغل المقعد منذ { $since }.
governance-reason-named = سمّاه العضو في { $on }.
governance-reason-no-delegate = لم يسمّ العضو مندوبًا.
governance-reason-kind-gives = لأعضاء هذا النوع، «{ $kind }»، صوت واحد ({ $article }).
governance-reason-kind-bars = ليس لأعضاء هذا النوع، «{ $kind }»، صوت ({ $article }).
governance-reason-mandate-missing = ليست له يوم القائمة ولاية سياسية لدى العضو، و{ $article } تشترطها. للعضو أن يسمّي غيره ما دامت التسمية مفتوحة.
governance-reason-mandate-advised = ليست له ولاية سياسية لدى العضو، و{ $article } تستحسنها، لكن ذلك لا يُسقط الصوت.
governance-reason-mandate-not-asked = لا تُشترط له ولاية سياسية ({ $article }).
governance-reason-other-member = يصوّت أو ينوب عن { $name }، ولا صوتين لأحد.
governance-reason-mandate-in-force = الولاية سارية.
governance-reason-seat-kept = انتهت الولاية في { $ended }؛ وتُبقي { $article } المقعد حتى يحين أجله.
governance-reason-mandate-ended = انتهت الولاية في { $ended } ولا مادة تُبقي المقعد.
governance-reason-mandate-later = لا تبدأ الولاية إلا في { $since }.
governance-reason-standing-gives = وضع العضو «{ $standing }» يعطي حق التصويت ({ $article }).
governance-reason-standing-not-asked = لا مادة في هذه الهيئة تربط التصويت بوضع العضو: المتأخرات لا تؤثر هنا.
governance-reason-standing-bars = وضع العضو «{ $standing }»؛ ولا تعطيه { $article } حق التصويت. اسألوا أمانة القسم كيف يتغير ذلك.
governance-reason-standing-unknown = وضع العضو غير مسجل، وتشترط { $article } وضعًا. اطلبوا من الأمانة تسجيله.
governance-reason-member-left = غادر العضو الاتحاد في { $on }.
governance-reason-person-erased = مُحيت بيانات هذا الشخص.
governance-reason-seat-vacant = لا أحد يشغل المقعد.
governance-reason-class-without-vote = مقاعد هذه الفئة لا تصوّت.
governance-reason-other-seat = يصوّت أو ينتظر في المقعد { $number }؛ ولا صوتين لأحد.
governance-reason-stands-by = يصوّت كلما غاب الأصيل ({ $article }).
governance-reason-steps-in = يصوّت لأن الأصيل لا يستطيع ({ $article }).
governance-reason-deputy-not-provided = لا مادة في هذه الهيئة تتيح للنواب التصويت.
governance-reason-deputy-excluded = لا يصوّت النواب ({ $article }).
governance-reason-seat-barred = فقد المقعد صوته؛ ولا يعيده نائب.

## Meetings: presence and quorum
governance-presence-title = الحضور
governance-presence-count = { $count ->
    [zero] لا أحد حاضر.
    [one] شخص واحد حاضر.
    [two] شخصان حاضران.
    [few] { $count } أشخاص حاضرون.
    [many] { $count } شخصًا حاضرون.
   *[other] { $count } شخص حاضرون.
}
governance-presence-not-yet = يُسجَّل الحضور من القائمة المثبتة. ثبّتها أو افتحوا الاجتماع.
governance-presence-show-all = الكل
governance-presence-show-here = الحاضرون
governance-presence-show-away = الغائبون
governance-presence-caption = كل من في القائمة. حدّدوا أشخاصًا ثم قولوا أدناه هل حضروا أم غادروا.
governance-presence-away = غائب
governance-presence-came-in-person = حضر
governance-presence-came-remote = عن بُعد
governance-presence-left = غادر
governance-stays-title = من حضر ومن غادر
governance-stays-count = { $count ->
    [zero] لم يحضر أحد
    [one] حضر شخص واحد
    [two] حضر شخصان
    [few] حضر { $count } أشخاص
    [many] حضر { $count } شخصًا
   *[other] حضر { $count } شخص
 }
governance-stays-so-far = { $came } حتى الآن، { $here }.
governance-stays-here = { $count ->
    [zero] ولا أحد حاضر الآن
    [one] والحاضر الآن شخص واحد
    [two] والحاضر الآن شخصان
    [few] والحاضرون الآن { $count } أشخاص
    [many] والحاضرون الآن { $count } شخصًا
   *[other] والحاضرون الآن { $count } شخص
 }
governance-stays-caption = كل مدة حضور بأوقاتها، بتوقيت الاجتماع.
governance-stays-caption-day = كل مدة حضور يوم { $day } بتوقيت الاجتماع ({ $zone }).
governance-stays-stays = مدد الحضور
governance-stay = من { $came } إلى { $left }، { $mode }
governance-stay-between = { $between }، { $mode }
governance-stay-now = منذ { $came }، { $mode }
governance-mode-in-person = في القاعة
governance-mode-remote = عن بُعد
governance-quorum-title = النصاب
governance-quorum-reached = المشاركون: { $present } من أصل { $entitled } ممن يحق لهم التصويت. المطلوب { $needed } (بموجب { $article }). النصاب مكتمل.
governance-quorum-missed = المشاركون: { $present } من أصل { $entitled } ممن يحق لهم التصويت. المطلوب { $needed } (بموجب { $article }). النصاب غير مكتمل.
governance-quorum-reached-votes = الأصوات المشاركة: { $present } من أصل { $entitled }. المطلوب { $needed } (بموجب { $article }). النصاب مكتمل.
governance-quorum-missed-votes = الأصوات المشاركة: { $present } من أصل { $entitled }. المطلوب { $needed } (بموجب { $article }). النصاب غير مكتمل.
governance-quorum-not-asked = المشاركون: { $present } من أصل { $entitled } ممن يحق لهم التصويت. لا تشترط { $article } نصابًا.
governance-quorum-unset = لا يمكن القول هل النصاب مكتمل: لم تُحدَّد نصوص هذه الهيئة في { $topics }. يحددها مسؤول النظام في صفحة الهيئة.
governance-quorum-mark = النصاب: { $needed }
governance-quorum-present = المشاركون: { $present }
governance-quorum-entitled = من أصل { $entitled }
governance-quorum-represented = { $count ->
    [zero] لا غائب يُحتسب بتوكيل.
    [one] غائب واحد يُحتسب، ممثَّلًا بتوكيل.
    [two] غائبان يُحتسبان، ممثَّلين بتوكيل.
    [few] { $count } غائبين يُحتسبون، ممثَّلين بتوكيل.
    [many] { $count } غائبًا يُحتسبون، ممثَّلين بتوكيل.
   *[other] { $count } غائب يُحتسبون، ممثَّلين بتوكيل.
}
governance-quorum-represented-not = { $count ->
    [zero] لا غائب ممثَّل بتوكيل.
    [one] غائب واحد ممثَّل بتوكيل ولا يُحتسب هنا.
    [two] غائبان ممثَّلان بتوكيل ولا يُحتسبان هنا.
    [few] { $count } غائبين ممثَّلون بتوكيل ولا يُحتسبون هنا.
    [many] { $count } غائبًا ممثَّلون بتوكيل ولا يُحتسبون هنا.
   *[other] { $count } غائب ممثَّلون بتوكيل ولا يُحتسبون هنا.
}
governance-quorum-of-opening = كما كان عند فتح التصويت: لا يغيّره من يصل أو يغادر بعد ذلك.
governance-quorum-of-closing = كما هو الآن: يُحسم عند إغلاق التصويت.
governance-quorum-so-far = حتى الآن: كل من وُجد في لحظة ما منذ فتح التصويت.
governance-quorum-next-opening = كما هو الآن: يُحسم في كل تصويت عند فتحه.
governance-quorum-next-closing = كما هو الآن: يُحسم في كل تصويت عند إغلاقه.
governance-quorum-next-during = كما هو الآن: يُحتسب في كل تصويت من يوجد في لحظة ما أثناء فتحه.
governance-quorum-follow = { $count ->
    [zero] لا أحد يتابع من خارج القاعة؛ فبموجب { $article } لا تصويت إلا من القاعة.
    [one] شخص واحد يشارك من خارج القاعة، يتابع فقط ولا يُحتسب: فبموجب { $article } لا تصويت إلا من القاعة.
    [two] شخصان يشاركان من خارج القاعة، يتابعان فقط ولا يُحتسبان: فبموجب { $article } لا تصويت إلا من القاعة.
    [few] { $count } أشخاص يشاركون من خارج القاعة، يتابعون فقط ولا يُحتسبون: فبموجب { $article } لا تصويت إلا من القاعة.
    [many] { $count } شخصًا يشاركون من خارج القاعة، يتابعون فقط ولا يُحتسبون: فبموجب { $article } لا تصويت إلا من القاعة.
   *[other] { $count } شخص يشاركون من خارج القاعة، يتابعون فقط ولا يُحتسبون: فبموجب { $article } لا تصويت إلا من القاعة.
}

## Meetings: proxies
governance-proxy-title = التوكيلات
governance-proxy-about = من يحق له التصويت يمكنه أن يوكل صوته إلى آخر يحق له ذلك. وما يُعطى أو يُسحب أثناء تصويت مفتوح يسري من التصويت التالي.
governance-proxy-unset = لا تقول نصوص هذه الهيئة شيئًا عن التوكيلات. على مسؤول النظام تحديد ذلك قبل إعطاء أي توكيل.
governance-proxy-not-yet = تُعطى التوكيلات بين سطور القائمة المثبتة. ثبّتها أو افتحوا الاجتماع.
governance-proxy-none = لا توكيل ساريًا.
governance-proxy-count = { $count ->
    [zero] لا توكيل ساريًا.
    [one] توكيل واحد سارٍ.
    [two] توكيلان ساريان.
    [few] { $count } توكيلات سارية.
    [many] { $count } توكيلًا ساريًا.
   *[other] { $count } توكيل سارٍ.
}
governance-proxy-caption = التوكيلات السارية
governance-proxy-principal = الموكِّل
governance-proxy-holder = الوكيل
governance-proxy-since = أُعطي في
governance-proxy-act = السحب
governance-proxy-enter = تسجيل توكيل
governance-proxy-give = إعطاء التوكيل
governance-proxy-give-title = توكيل شخص بصوتي
governance-proxy-withdraw = سحب التوكيل

## Meetings: motions
governance-motion-new = تقديم اقتراح
governance-motion-new-about = كل فقرة مرقمة، لتُناقش وحدها.
governance-motion-table = تقديمه
governance-motion-edit = تغيير الاقتراح
governance-motion-item = تحت البند
governance-motion-no-item = لا بند
governance-motion-mover = مقدّم الاقتراح
governance-motion-title-field = العنوان
governance-motion-words = النص
governance-motion-paragraph = الفقرة { $number }
governance-motion-paragraphs-hint = تُحذف الفقرات الفارغة. احفظوا ثم افتحوا هذه الاستمارة من جديد لإضافة المزيد.
governance-motion-standing = هذا هو النص القائم الآن
governance-motion-title = الاقتراح { $number }: { $title }
governance-motion-number = الاقتراح { $number }
governance-motion-list = الاقتراحات
governance-motion-others = اقتراحات خارج البنود
governance-motion-tabled-at = قُدّم في { $when }
governance-motion-movers = مقدّموه
governance-motion-seconders = أيّده
governance-motion-no-seconder = لا أحد بعد
governance-motion-lapsed = أيّد نصًا سابقًا
governance-motion-lapsed-about = تغير النص بعد ذلك، فلم يعد هذا التأييد محسوبًا. يمكن تأييد الاقتراح من جديد.
governance-motion-frozen = طرحت الرئاسة هذا الاقتراح للتصويت. نصه ثابت ولا يمكن سحبه، ما لم تُسقط الرئاسة هذا التصويت:
governance-motion-edit-seconded = { $count ->
    [zero] لم يؤيد أحد هذا النص.
    [one] أيّد شخص واحد هذا النص. إذا غيّرت العنوان أو النص سقط هذا التأييد ووجب من جديد.
    [two] أيّد شخصان هذا النص. إذا غيّرت العنوان أو النص سقط تأييدهما ووجب من جديد.
    [few] أيّد { $count } أشخاص هذا النص. إذا غيّرت العنوان أو النص سقط تأييدهم ووجب من جديد.
    [many] أيّد { $count } شخصًا هذا النص. إذا غيّرت العنوان أو النص سقط تأييدهم ووجب من جديد.
   *[other] أيّد { $count } شخص هذا النص. إذا غيّرت العنوان أو النص سقط تأييدهم ووجب من جديد.
}
governance-motion-text = النص
governance-motion-second = تأييد هذا الاقتراح
governance-motion-second-for = تسجيل مؤيِّد
governance-motion-second-do = تسجيل المؤيِّد
governance-motion-seconder = من يؤيده
governance-motion-withdraw = سحب هذا الاقتراح
governance-motion-tabled = مقدَّم
governance-motion-seconded = مؤيَّد
governance-motion-put = مطروح للتصويت
governance-motion-adopted = معتمد
governance-motion-rejected = مرفوض
governance-motion-withdrawn = مسحوب

## Meetings: my page
governance-mine-link = صفحتي في هذا الاجتماع
governance-mine-title = صفحتي: { $meeting }
governance-mine-heading = اجتماعي
governance-mine-unsent = لم يصل أي رد: يبدو أن الاتصال انقطع، وربما لم يصل ما أرسلتموه. اضغطوا مرة أخرى حين يعود الاتصال؛ فما أُرسل مرتين يُحتسب مرة واحدة.
governance-mine-vote = هل يحق لي التصويت؟
governance-mine-votes = نعم، يحق لكم التصويت في هذا الاجتماع.
governance-mine-stands-by = أنتم احتياطيون: تصوّتون ما دام الأصيل غائبًا.
governance-mine-no-vote = لا، ليس لكم صوت في هذا الاجتماع. وهذا هو السبب:
governance-mine-provisional = لم تُثبَّت القائمة بعد: هكذا الحال اليوم.
governance-mine-came-later = لا: شغلتم مقعدكم بعد تثبيت القائمة في { $when }. وستكونون فيها من الاجتماع التالي.
governance-mine-ended = لا: لا تشغلون مقعدًا في هذه الهيئة منذ { $day }.
governance-mine-ended-reason = لا: لا تشغلون مقعدًا في هذه الهيئة منذ { $day } ({ $reason }).
governance-mine-ended-article = لا: لا تشغلون مقعدًا في هذه الهيئة منذ { $day } ({ $reason }؛ { $article }).
governance-mine-no-seat = لا: لا تشغلون مقعدًا في هذه الهيئة. إن كنتم ترون غير ذلك فاسألوا الأمانة.
governance-mine-weight = الوزن { $weight }
governance-mine-no-proxy = ليس لديكم توكيل ولم تعطوا توكيلًا.
governance-mine-holds = تصوّتون أيضًا عن:
governance-mine-gave = صوتكم موكل إلى:
governance-mine-follow = متابعة الاجتماع كله
governance-mine-leave = الخروج من هذا الجهاز
governance-here-title = هل أنا حاضر؟
governance-here-yes = حضوركم مسجل ({ $mode }).
governance-here-follows = أنتم تتابعون من خارج القاعة. بموجب { $article } لا تصويت إلا من القاعة: لا يمكنكم التصويت من مكانكم ولا تُحتسبون في النصاب.
governance-here-no = حضوركم غير مسجل. ولا يصوّت إلا الحاضرون.
governance-here-by-chair = الرئاسة هي التي تسجل الحضور.
governance-here-not-yet = يُسجَّل الحضور بعد تثبيت القائمة، في موعد أقصاه فتح الاجتماع.
governance-here-not-on-roll = لستم في قائمة الناخبين.
governance-here-over = انتهى الاجتماع.
governance-here-come = أنا هنا
governance-here-come-hall = أنا في القاعة
governance-here-come-remote = أشارك عن بُعد
governance-here-come-follow = أتابع من خارج القاعة
governance-here-leave = أغادر

## Meetings: what is refused, and to whom
governance-denied-in-meeting = هذا لمن يشاركون في هذا الاجتماع وحدهم. إن فقدتم رسالتكم فاطلبوا رابطًا جديدًا من الأمانة.
governance-denied-sees-meeting = هذا الاجتماع غير علني. يتابعه المشاركون فيه والمراقبون وأمين سر هيئته.
governance-denied-plans = التحضير للاجتماعات من حق أمين سر الهيئة أو مسؤول النظام.
governance-refusal-zone = «{ $value }» ليس منطقة زمنية. اكتبوا اسمها في IANA، مثل Europe/Paris أو America/Bogota.
governance-refusal-time = «{ $value }» ليس يومًا وساعة. اكتبوهما هكذا: { "\u2066" }2026-11-23T10:00{ "\u2069" }.
governance-refusal-time-skipped = عند «{ $value }» تتقدم ساعات تلك المنطقة: لا وجود لهذا الوقت. اختاروا غيره.
governance-refusal-meeting-ends-early = يجب أن ينتهي الاجتماع بعد بدايته.
governance-refusal-meeting-long = { $days ->
    [zero] لا يدوم الاجتماع أي يوم.
    [one] يدوم الاجتماع يومًا واحدًا على الأكثر. اختاروا نهاية أقرب.
    [two] يدوم الاجتماع يومين على الأكثر. اختاروا نهاية أقرب.
    [few] يدوم الاجتماع { $days } أيام على الأكثر. اختاروا نهاية أقرب.
    [many] يدوم الاجتماع { $days } يومًا على الأكثر. اختاروا نهاية أقرب.
   *[other] يدوم الاجتماع { $days } يوم على الأكثر. اختاروا نهاية أقرب.
}
governance-refusal-meeting-body-later = لا توجد الهيئة إلا من { $day }. اختاروا ذلك اليوم أو يومًا بعده.
governance-refusal-meeting-body-ended = لم تعد الهيئة قائمة من { $day }. اختاروا يومًا قبله.
governance-refusal-notice = فات الأوان: { $asked ->
    [zero] لا تشترط { $article } مهلة
    [one] تشترط { $article } مهلة يوم واحد
    [two] تشترط { $article } مهلة يومين
    [few] تشترط { $article } مهلة { $asked } أيام
    [many] تشترط { $article } مهلة { $asked } يومًا
   *[other] تشترط { $article } مهلة { $asked } يوم
 } بين الدعوة والاجتماع، ولم يبق إلا { $given ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $given } أيام
    [many] { $given } يومًا
   *[other] { $given } يوم
 }. أقرب يوم ممكن هو { $earliest }: غيّروا موعد الاجتماع.
governance-refusal-call-agenda = جدول الأعمال فارغ. أضيفوا أول بند ثم ادعوا إلى الاجتماع.
governance-refusal-meeting-called = دُعي إلى الاجتماع من قبل.
governance-refusal-meeting-not-called = لم يُدعَ إلى الاجتماع بعد. ادعوا إليه أولًا.
governance-refusal-meeting-opened = فُتح الاجتماع من قبل.
governance-refusal-meeting-early = الاجتماع في { $day }: افتحوه في ذلك اليوم.
governance-refusal-meeting-begun = بدأ الاجتماع فلا تتغير خطته.
governance-refusal-meeting-not-open = الاجتماع غير مفتوح. افتحوه أولًا.
governance-refusal-meeting-closed = الاجتماع مغلق: لا يتغير سجله.
governance-refusal-meeting-polling = هناك تصويت مفتوح. أغلقوه أولًا ثم أغلقوا الاجتماع.
governance-refusal-meeting-used = لا يُتخلص إلا من مسودة فارغة. احذفوا بنودها أولًا أو اتركوها.
governance-refusal-item-used = تتبع هذا البند وثائق أو اقتراحات. اسحبوها أولًا.
governance-refusal-item-begun = جرى تناول هذا البند فيبقى في السجل.
governance-refusal-roll-not-frozen = لم تُثبَّت قائمة الناخبين بعد. ثبّتها في صفحتها أو افتحوا الاجتماع.
governance-refusal-roll-in-use = يقوم على هذه القائمة حضور أو توكيلات أو تصويت، فلا تتغير.
governance-refusal-not-on-roll = هذا الشخص لا يشارك في هذا الاجتماع.
governance-refusal-no-address = ليس لهذا الشخص عنوان بريد إلكتروني. أدخلوا عنوانًا في السجل أو أبلغه بطريقة أخرى.
governance-refusal-presence-by-chair = الرئاسة هي التي تسجل الحضور ({ $article }). عرّفوا بأنفسكم لديها أو لدى أمين السر.
governance-refusal-presence-in-person = هذا الاجتماع في مكان واحد: لا أحد يشارك عن بُعد.
governance-refusal-presence-remote = هذا الاجتماع عن بُعد: لا قاعة له.
governance-refusal-presence-nobody = حدّدوا شخصًا واحدًا على الأقل.
governance-refusal-proxy-forbidden = لا توكيلات في هذه الهيئة ({ $article }).
governance-refusal-proxy-principal = لا يوكل صوته إلا من يحق له التصويت في هذا الاجتماع.
governance-refusal-proxy-holder = لا يوكل الصوت إلا إلى من يحق له التصويت في هذا الاجتماع. اختاروا غيره.
governance-refusal-proxy-self = لا أحد وكيل عن نفسه. اختاروا شخصًا آخر.
governance-refusal-proxy-given = هذا الصوت موكل من قبل. اسحبوا ذلك التوكيل أولًا.
governance-refusal-proxy-holder-gave = أوكل هذا الشخص صوته هو، فلن يدلي بصوتكم. اختاروا غيره.
governance-refusal-proxy-principal-holds = من يحمل توكيلات من آخرين لا يوكّل غيره. يجب سحب تلك التوكيلات أولًا.
governance-refusal-proxy-cap = { $cap ->
    [zero] لا تسمح { $article } لهذا الشخص بأي توكيل. اختاروا غيره.
    [one] لدى هذا الشخص توكيل واحد، وهو أقصى ما تسمح به { $article }. اختاروا غيره.
    [two] لدى هذا الشخص توكيلان، وهو أقصى ما تسمح به { $article }. اختاروا غيره.
    [few] لدى هذا الشخص { $cap } توكيلات، وهو أقصى ما تسمح به { $article }. اختاروا غيره.
    [many] لدى هذا الشخص { $cap } توكيلًا، وهو أقصى ما تسمح به { $article }. اختاروا غيره.
   *[other] لدى هذا الشخص { $cap } توكيل، وهو أقصى ما تسمح به { $article }. اختاروا غيره.
}
governance-refusal-proxy-withdrawn = لم يعد هذا التوكيل ساريًا.
governance-refusal-motion-empty = للاقتراح فقرة واحدة على الأقل.
governance-refusal-motion-long = { $most ->
    [zero] لا فقرات للاقتراح.
    [one] للاقتراح فقرة واحدة على الأكثر.
    [two] للاقتراح فقرتان على الأكثر. ادمجوا بعض الفقرات أو قدّموا اقتراحًا ثانيًا.
    [few] للاقتراح { $most } فقرات على الأكثر. ادمجوا بعض الفقرات أو قدّموا اقتراحًا ثانيًا.
    [many] للاقتراح { $most } فقرة على الأكثر. ادمجوا بعض الفقرات أو قدّموا اقتراحًا ثانيًا.
   *[other] للاقتراح { $most } فقرة على الأكثر. ادمجوا بعض الفقرات أو قدّموا اقتراحًا ثانيًا.
}
governance-refusal-motion-mover = اختاروا من يقدّمه.
governance-refusal-motion-seat = لا يقدّم الاقتراح ولا يؤيده إلا من يشارك في هذا الاجتماع.
governance-refusal-motion-not-yours = لا يغيّر هذا الاقتراح إلا مقدّموه والرئاسة وأمين السر.
governance-refusal-motion-own = من يقدّم الاقتراح لا يؤيده فوق ذلك.
governance-refusal-motion-seconded = سبق أن أيّدت هذا الاقتراح.
governance-refusal-motion-put = طُرح هذا الاقتراح للتصويت: لا يتغير نصه.
governance-refusal-motion-drafted = طرحت الرئاسة هذا الاقتراح للتصويت، في التصويت «{ $poll }»: نصه ثابت ولا يمكن سحبه. اطلبوا أولًا من الرئاسة إسقاط هذا التصويت.
governance-refusal-motion-not-put = لم يُطرح هذا الاقتراح للتصويت.
governance-refusal-motion-decided = حُسم هذا الاقتراح.
governance-refusal-motion-withdrawn = سُحب هذا الاقتراح.

## Meetings: history
# used-by: code
governance-history-meeting-planned = جرى التحضير للاجتماع.
# used-by: code
governance-history-meeting-changed = تغيرت خطة الاجتماع.
# used-by: code
governance-history-meeting-called = دُعي إلى الاجتماع.
# used-by: code
governance-history-meeting-invited = أُرسل رابط جديد إلى أحدهم.
# used-by: code
governance-history-meeting-roll-frozen = ثُبّتت قائمة الناخبين.
# used-by: code
governance-history-meeting-opened = فُتح الاجتماع.
# used-by: code
governance-history-meeting-chair-named = بُيّن من يرأس الاجتماع.
# used-by: code
governance-history-meeting-closed = أُغلق الاجتماع.
# used-by: code
governance-history-meeting-discarded = تُخلص من مسودة اجتماع.
governance-history-delegation-named = سمّى عضو مندوبه.
governance-history-delegation-changed = سمّى عضو مندوبًا أو بديلًا آخر.
governance-history-delegation-withdrawn = سحب عضو تسميته.
# used-by: code
governance-history-agenda-item-added = أُضيف بند إلى جدول الأعمال.
# used-by: code
governance-history-agenda-item-changed = تغير بند.
# used-by: code
governance-history-agenda-item-moved = نُقل بند.
# used-by: code
governance-history-agenda-item-taken-up = جرى تناول بند.
# used-by: code
governance-history-agenda-item-done = عولج بند.
# used-by: code
governance-history-agenda-item-put-back = أُجّل بند.
# used-by: code
governance-history-agenda-item-removed = حُذف بند من جدول الأعمال.
# used-by: code
governance-history-paper-tabled = قُدّمت وثيقة.
# used-by: code
governance-history-paper-changed = تغيرت وثيقة.
# used-by: code
governance-history-paper-removed = سُحبت وثيقة.
# used-by: code
governance-history-presence-begun = حضر أحدهم.
# used-by: code
governance-history-presence-ended = غادر أحدهم.
# used-by: code
governance-history-presence-taken = سُجّل حضور عدة أشخاص.
# used-by: code
governance-history-presence-left = غادر عدة أشخاص.
# used-by: code
governance-history-proxy-given = أُعطي توكيل.
# used-by: code
governance-history-proxy-withdrawn = سُحب توكيل.
# used-by: code
governance-history-motion-tabled = قُدّم اقتراح.
# used-by: code
governance-history-motion-changed = تغير نص اقتراح.
# used-by: code
governance-history-motion-rewritten = تغير نص اقتراح؛ ويُسأل من جديد من أيّد النص السابق.
# used-by: code
governance-history-motion-seconded = أُيّد اقتراح.
# used-by: code
governance-history-motion-put = طُرح اقتراح للتصويت.
# used-by: code
governance-history-motion-put-back = لم يحسم التصويت على اقتراح شيئًا.
# used-by: code
governance-history-motion-adopted = اعتُمد اقتراح.
# used-by: code
governance-history-motion-rejected = رُفض اقتراح.
# used-by: code
governance-history-motion-withdrawn = سُحب اقتراح.

## ما يُحفظ عنّي
governance-holds-seats = مقاعدي
governance-holds-seats-about = من يجلس في هيئة وبأي ولاية وإلى متى: معلن حيثما كانت الهيئة معلنة.
governance-holds-body = الهيئة
governance-holds-seat = المقعد
governance-holds-since = منذ
governance-holds-until = إلى
governance-holds-ended = سبب انتهائه
governance-holds-rolls = سطوري في قوائم الناخبين
governance-holds-rolls-about = من يحق له التصويت في اجتماع مع سبب كل واحد: يراه من يحق له متابعة الاجتماع ليمكن التحقق من العدّ.
governance-holds-meeting = الاجتماع
governance-holds-member = العضو
governance-holds-entitled = يحق له التصويت
governance-holds-weight = الوزن
governance-holds-reasons = لماذا
governance-holds-delegations = الاجتماعات التي عيّنني لها عضو
governance-holds-delegations-about = يعرف من أوفده العضوُ كلُّ من يحق له متابعة الاجتماع.
governance-holds-named = تاريخ التعيين
governance-holds-presence = أوقات حضوري
governance-holds-presence-about = السجل الذي يثبت به النصاب. يرى من يحق له متابعة الاجتماع عدد الحاضرين، ويرى الرئيس وأمين السر من هم.
governance-holds-mode = كيف
governance-holds-came = الحضور
governance-holds-left = الانصراف
governance-holds-proxies = التوكيلات التي أعطيتُها أو أُعطيتُها
governance-holds-proxies-about = من يصوّت عن من في اجتماع، يعرفه من يحق له متابعته.
governance-holds-what = ماذا
governance-holds-gave = أُعطي إلى
governance-holds-got = أُعطي من
governance-holds-other = من
governance-holds-given = أُعطي
governance-holds-withdrawn = سُحب
governance-holds-motions = الاقتراحات التي قدّمتُها أو أيّدتُها
governance-holds-motions-about = يُذكر من قدّم ومن أيّد مع الاقتراح لكل من يحق له رؤيته.
governance-holds-motion = الاقتراح
governance-holds-moved = قدّمه
governance-holds-seconded = أيّده
governance-holds-tabled = عُرض على الاجتماع
governance-holds-votes = أصواتي
governance-holds-votes-about = الأصوات هنا بالأسماء، كما تقول قاعدة كل سؤال قبل فتحه. ويبقى جوابكم مختومًا عن الجميع حتى يُغلق السؤال، ثم يراه من يحق له متابعة الاجتماع.
governance-holds-question = السؤال
governance-holds-for = باسم من
governance-holds-for-oneself = صوتي أنا
governance-holds-by-holder = صوتي أنا، وأدلى به { $name }
governance-holds-cast = الإدلاء
governance-holds-from = من أين
governance-holds-answer = الجواب
governance-holds-sealed = مختوم
governance-holds-hands = التصويت برفع الأيدي الذي دُعيتُ إليه
governance-holds-hands-about = يُعرف من دُعي إلى رفع يده. أما ما رفعها كل واحد من أجله فغير مكتوب في أي مكان.
governance-holds-entered = دُوّن
governance-holds-presided = حيث ترأستُ
governance-holds-presided-about = الاجتماعات التي عُيّنتم لرئاستها وحالات التعادل التي حسمها صوتكم: يعرفها من يحق له متابعة الاجتماع.
governance-holds-of = ممّ
governance-holds-chaired = عُيّن رئيسًا
governance-holds-casting = الصوت المرجِّح
governance-holds-at = متى

## Polls and decisions
governance-nav-decisions = القرارات
governance-answer-for = مع
governance-answer-against = ضد
governance-answer-abstain = امتناع
governance-answer-not-voting = لم يصوتوا
governance-answer-entitled = المقيدون
governance-count-electors = { $count ->
    [zero] لا ناخبين
    [one] ناخب واحد
    [two] ناخبان
    [few] { $count } ناخبين
    [many] { $count } ناخبًا
   *[other] { $count } ناخب
 }
governance-count-votes = { $count ->
    [zero] لا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
    [many] { $count } صوتًا
   *[other] { $count } صوت
 }
# $votes and $electors are phrases with their own plural, e.g. "214 votes (30 voters)".
governance-amount = { $votes } ({ $electors })
governance-tally = مع: { $for }، ضد: { $against }، امتناع: { $abstain }

## Polls and decisions: the verdict in a sentence
governance-verdict-word-carried = معتمد
governance-verdict-word-rejected = مرفوض
governance-verdict-word-tied = تعادل
governance-verdict-word-no-quorum = لا نصاب
# $tally is governance-tally, $asked one or more of governance-demand.
governance-verdict-carried = معتمد: { $tally }؛ { $asked }.
governance-verdict-carried-casting = معتمد بالصوت المرجّح للرئاسة: { $tally }؛ { $asked }.
governance-verdict-rejected = مرفوض: { $tally }؛ { $asked }.
governance-verdict-rejected-casting = مرفوض بالصوت المرجّح للرئاسة: { $tally }؛ { $asked }.
governance-verdict-rejected-tie = مرفوض بالتعادل: { $tally }؛ { $asked }.
governance-verdict-tied = تعادل: { $tally }؛ { $asked }. وللرئاسة الصوت المرجّح.
governance-verdict-no-quorum = { $at ->
    [opening] لا نصاب: كان { $present } من { $entitled } موجودين عند فتح التصويت؛ تشترط { $article } { $asked }، أي { $needed }. لم يُتخذ قرار.
    [closing] لا نصاب: كان { $present } من { $entitled } موجودين عند إغلاق التصويت؛ تشترط { $article } { $asked }، أي { $needed }. لم يُتخذ قرار.
   *[other] لا نصاب: شارك { $present } من { $entitled }؛ تشترط { $article } { $asked }، أي { $needed }. لم يُتخذ قرار.
}
governance-verdict-no-quorum-number = { $at ->
    [opening] لا نصاب: كان { $present } من { $entitled } موجودين عند فتح التصويت؛ تشترط { $article } { $asked }. لم يُتخذ قرار.
    [closing] لا نصاب: كان { $present } من { $entitled } موجودين عند إغلاق التصويت؛ تشترط { $article } { $asked }. لم يُتخذ قرار.
   *[other] لا نصاب: شارك { $present } من { $entitled }؛ تشترط { $article } { $asked }. لم يُتخذ قرار.
}
# $threshold is one of governance-threshold-…, $base one of governance-base-…
governance-asks = { $threshold } { $base }
governance-asks-simple = الأغلبية البسيطة (أكثر من نصف { $base })
governance-asks-number = { $threshold } من المؤيدين
governance-demand = تشترط { $article } { $asked }، أي { $needed } من { $base }
governance-demand-empty = { $article } تشترط { $asked }، وليس منها شيء
governance-demand-number = تشترط { $article } { $asked }
governance-demand-and = { $one }؛ { $next }
governance-demand-met = { $demand } (تحقق)
governance-demand-missed = { $demand } (لم يتحقق)
governance-bar-for = مع: { $number }
governance-bar-against = ضد: { $number }
governance-bar-abstain = امتناع: { $number }
governance-bar-not-voting = دون تصويت: { $number }
governance-bar-needed = المطلوب: { $number }

## Polls and decisions: the derivation, step by step
governance-step-roll = قائمة الناخبين
governance-step-presence = { $at ->
    [opening] الحضور عند فتح التصويت
    [closing] الحضور عند إغلاق التصويت
   *[other] الحضور أثناء التصويت
}
governance-step-ballots = بطاقات التصويت
governance-step-hands = رفع الأيدي { $number }
governance-step-tally = العدّ
governance-step-quorum = النصاب
governance-step-majority = الأغلبية
governance-step-majority-row = الأغلبية { $number }
governance-step-tie = التعادل
governance-step-verdict = النتيجة
governance-step-met = الشرط مستوفى
governance-step-missed = الشرط غير مستوفى
governance-line-roll = { $electors }، لكل منهم صوت واحد
governance-line-roll-weighted = { $electors }، ولهم معًا { $votes } بحسب أوزان القائمة
governance-line-presence = الحاضرون { $present }؛ الممثَّلون بحاضر { $represented }
governance-line-besides = صوّتوا ولم يكونوا موجودين حينها { $besides }
governance-line-taking-part = الحاضرون { $present } + الممثَّلون { $represented } = المشاركون { $sum }
governance-line-ballots = الواردة { $received } − المستبدلة { $replaced } − المستبعدة { $aside } = المعدودة { $counted }
governance-line-own = بأنفسهم { $own } + بالتوكيل { $proxy } = { $counted }
governance-line-channel = من القاعة { $hall } + من خارجها { $remote } = { $counted }
governance-line-hands = مع { $for } + ضد { $against } + امتناع { $abstain } + لم يرفعوا يدًا { $none } = مَن سُئلوا { $declared }
governance-line-cast-heads = الناخبون: مع { $for } + ضد { $against } + امتناع { $abstain } = { $cast }
governance-line-cast-votes = الأصوات: مع { $for } + ضد { $against } + امتناع { $abstain } = { $cast }
governance-line-all-heads = الناخبون: أجابوا { $cast } + لم يصوتوا { $none } = المقيدون { $entitled }
governance-line-all-votes = الأصوات: المدلى بها { $cast } + غير المدلى بها { $none } = المقيدة { $entitled }
governance-line-base-for-against = الأساس: مع { $for } + ضد { $against } = { $sum }
governance-line-base-cast = الأساس: مع { $for } + ضد { $against } + امتناع { $abstain } = { $sum }
governance-line-base-present = الأساس: الحاضرون { $present } + الممثَّلون { $represented } = { $sum }
governance-line-base-present-besides = الأساس: الحاضرون { $present } + الممثَّلون { $represented } + مصوّتون آخرون { $besides } = { $sum }
governance-line-base-entitled = الأساس: جميع المقيدين = { $sum }
governance-line-fraction-more = { $count } × { $denominator } = { $left } > { $right } = { $base } × { $numerator }
governance-line-fraction-not-more = { $count } × { $denominator } = { $left } ≤ { $right } = { $base } × { $numerator }
governance-line-fraction-enough = { $count } × { $denominator } = { $left } ≥ { $right } = { $base } × { $numerator }
governance-line-fraction-less = { $count } × { $denominator } = { $left } < { $right } = { $base } × { $numerator }
governance-line-number-enough = { $count } ≥ { $number }
governance-line-number-less = { $count } < { $number }
governance-line-empty = الأساس خالٍ، فلا شيء يبلغه.
governance-line-needed = المطلوب { $needed }، والحاصل { $count }
governance-line-needed-share = المطلوب { $needed }، والحاصل { $count }، أي { $share } من الأساس
governance-line-tie-fails = المؤيدون والمعارضون متعادلون. وبحسب القاعدة يُرفض السؤال عند التعادل.
governance-line-tie-open = المؤيدون والمعارضون متعادلون. وبحسب القاعدة تُرجّح الرئاسة، ولم تفعل بعد.
governance-line-tie-for = المؤيدون والمعارضون متعادلون. وبحسب القاعدة تُرجّح الرئاسة، وقد صوتت مع.
governance-line-tie-against = المؤيدون والمعارضون متعادلون. وبحسب القاعدة تُرجّح الرئاسة، وقد صوتت ضد.
governance-result-caption = الإجابات وعدد أصحابها. النسب من جميع المقيدين.
governance-result-answer = الإجابة
governance-result-electors = الناخبون
governance-result-votes = الأصوات
governance-result-share = النسبة
governance-result-derivation = كيف جرى العدّ

## Polls and decisions: polls
governance-polls-title = عمليات التصويت
governance-poll-stage-draft = لم يُفتح بعد
governance-poll-stage-open = مفتوح الآن
governance-poll-stage-closed = مغلق
governance-poll-stage-annulled = أُوقف
governance-poll-stage-not-put = لم يُطرح
governance-poll-motion = الاقتراح { $number }: { $title }
governance-poll-rule = القاعدة
governance-poll-rule-example = جزء من هذه القاعدة مثال وليس من أحكام الاتحاد.
governance-poll-rule-lent = هذه قاعدة «{ $body }»، تُستعمل بموجب { $article }.
governance-poll-rule-frozen = ثُبّتت عند فتح التصويت. بصمة SHA-256 للقاعدة:
governance-poll-text-frozen = ثُبّت النص عند طرح الاقتراح للتصويت. بصمة SHA-256 للنص:
governance-poll-rule-of = قاعدة
governance-poll-rule-choose = استعمال هذه القاعدة
governance-poll-turnout-title = المشاركة
governance-poll-turnout = المشاركة: { $voted } من { $entitled }
governance-poll-sealed = لا يظهر قبل إغلاق التصويت إلا حجم المشاركة، وللجميع على السواء.
governance-poll-running = النتيجة الجارية
governance-poll-result = النتيجة
governance-poll-decision = القرار
governance-poll-opened-at = فُتح في { $when }.
governance-poll-closed-at = أُغلق في { $when }.
governance-poll-annulled-at = أُوقف في { $when }.
governance-poll-annulled-about = أُوقف هذا التصويت. لم يُعدّ، وتبقى الإجابات مختومة، ولم يُتخذ قرار.
governance-poll-not-put-at = لم يُطرح للتصويت قبل إغلاق الاجتماع في { $when }.
governance-poll-not-put-about = أُعدّ هذا السؤال ولم يُطرح للتصويت: أُغلق الاجتماع قبل ذلك. لم يصوّت أحد ولم يُتخذ قرار.
governance-poll-proof = الإثبات
governance-poll-proof-opened = الفتح، مع القاعدة
governance-poll-proof-closed = الإغلاق، مع النتيجة
governance-poll-proof-decided = ترجيح الرئاسة
governance-poll-recount = لا حاجة إلى أن تثقوا بنا: خذوا البيانات وأعيدوا العدّ بأي برنامج، مثل النص البرمجي القصير المرفق مع Koinon.
governance-poll-counted = بصمة SHA-256 لكل ما عُدّ:
governance-poll-json = بيانات هذا التصويت (JSON)
governance-votes-title = كيف صوّت كل واحد
governance-votes-about = كل من له حق التصويت بالاسم كما جرى العدّ. التصويت برفع الأيدي عدد: يُعرف من سُئل، ولا يُعرف لماذا رفع كل واحد يده.
governance-votes-answer = الإجابة
governance-votes-any-answer = كل الإجابات
governance-votes-section = القسم
governance-votes-any-section = كل الأقسام
governance-votes-show = عرض
governance-votes-caption = الناخبون وما آلت إليه أصواتهم
governance-votes-how = الكيفية
governance-votes-hands = رفع الأيدي
governance-votes-none = لم يصوّت
governance-votes-hall = في القاعة
governance-votes-remote = عن بُعد
governance-votes-by-proxy = { $place }، بالتوكيل: { $name }
governance-votes-present = حاضر
governance-votes-absent = غائب
governance-votes-represented = غائب، يمثله { $name }
governance-votes-follows = يتابع من خارج القاعة
governance-votes-not-at-opening = { $how }؛ لم يكن موجودًا عند فتح التصويت
governance-votes-not-at-closing = { $how }؛ لم يكن موجودًا عند إغلاق التصويت
governance-votes-csv = هذه الأصوات في جدول (CSV)
governance-votes-json = هذه الأصوات بيانات (JSON)
governance-record-of-member = سجل تصويته
governance-record-of-person = سجل التصويت
governance-record-of = سجل تصويت { $name }
governance-record-question = السؤال
governance-record-day = اليوم
governance-record-all = كل هذه الأصوات
governance-record-none = لا تصويت يمكنكم الاطلاع عليه.
governance-record-about = كل تصويت مغلق يمكنكم الاطلاع عليه، الأحدث أولًا.
governance-votes-count =
    { $count ->
        [zero] لا أحد يطابق هذا الاختيار.
        [one] ناخب واحد
        [two] ناخبان
        [few] { $count } ناخبين
        [many] { $count } ناخبًا
       *[other] { $count } ناخب
    }
governance-poll-mine = جوابي
governance-poll-chair = للرئاسة
governance-poll-chair-back = في الرئاسة
governance-poll-say = { $stage }: { $question }
governance-poll-new = طرح سؤال آخر
governance-poll-new-about = لسؤال ليس اقتراحًا. تُعرض القاعدة بالكلمات قبل فتح التصويت.
governance-poll-no-rule = لا يمكن طرح أي سؤال بعد: فالنظام الأساسي لهذه الهيئة لا يقول بأي قاعدة تصوّت.
governance-poll-question = السؤال
governance-poll-draft = عرض القاعدة
governance-poll-put = طرحه للتصويت
governance-poll-open = فتح التصويت
governance-poll-close = الإغلاق والعدّ
governance-poll-close-title = إغلاق التصويت
governance-poll-close-about = لا يستطيع أحد الإجابة بعد ذلك. تُعدّ الأصوات فورًا، ويدخل ما يُقرَّر السجلّ.
governance-poll-annul-title = إيقاف التصويت
governance-poll-annul-about = لا يُعدّ، وتبقى الإجابات مختومة، ولا يُقرَّر شيء. ويمكن طرح السؤال من جديد.
governance-poll-annul = إيقاف التصويت
governance-poll-discard = عدم طرح هذا السؤال
governance-poll-casting-for = الصوت المرجّح: مع
governance-poll-casting-against = الصوت المرجّح: ضد
governance-poll-casting-about = يحسم الصوت المرجّح التعادل ولا رجوع عنه.
governance-casting-of = الصوت المرجّح من حق { $chair } الذي يرأس هذا الاجتماع.
governance-casting-behalf = الصوت المرجّح من حق { $chair } الذي يرأس هذا الاجتماع. وأنتم تسجلونه نيابة عنه، وسيذكركما السجل معًا.
governance-casting-enter-for = تسجيل الصوت المرجّح للرئاسة: مع
governance-casting-enter-against = تسجيل الصوت المرجّح للرئاسة: ضد
governance-casting-told = أدلى بالصوت المرجّح { $chair } الذي رأس الاجتماع.
governance-casting-told-by = الصوت المرجّح هو صوت { $chair } الذي رأس الاجتماع؛ وسجله نيابة عنه { $name }.
governance-casting-told-secretary = الصوت المرجّح هو صوت { $chair } الذي رأس الاجتماع؛ وسجله أمين السر نيابة عنه.
governance-poll-more = المزيد
governance-poll-last = آخر نتيجة:
governance-poll-motions = اقتراحات تنتظر التصويت

## Polls and decisions: the delegate’s answer, the show of hands
governance-right-own = صوتكم: { $member }، المقعد { $seat }
governance-right-own-delegation = صوت { $member }
governance-right-proxy = بالتوكيل عن { $name }: { $member }، المقعد { $seat }
governance-right-proxy-delegation = بالتوكيل عن { $name }: { $member }
governance-right-seat = المقعد { $number }
governance-right-weight = وزنه { $votes }.
governance-right-counted = عُدّ في الساعة { $time }: { $answer }.
governance-right-receipt = الإيصال
governance-right-change = تغيير الإجابة؛ والأخيرة قبل الإغلاق هي المعتبرة
governance-right-keys = المفاتيح 1 و2 و3 تنقل إلى إجابة، ومفتاح الإدخال يعطيها.
governance-right-proxy-prevails = صوّت وكيلكم أيضًا. وبحسب القاعدة تُعتبر بطاقة الوكيل.
governance-right-principal-prevails = صوّت من تنوبون عنه أيضًا. وبحسب القاعدة تُعتبر بطاقته.
governance-hands-title = إدخال تصويت برفع الأيدي
governance-hands-about = { $count ->
    [zero] لا أحد في القاعة يمكن سؤاله أن يرفع يده.
    [one] شخص واحد في القاعة لم يصوت بالهاتف ويمكن سؤاله أن يرفع يده.
    [two] شخصان في القاعة لم يصوتا بالهاتف ويمكن سؤالهما أن يرفعا اليد.
    [few] { $count } أشخاص في القاعة لم يصوتوا بالهاتف ويمكن سؤالهم أن يرفعوا الأيدي.
    [many] { $count } شخصًا في القاعة لم يصوتوا بالهاتف ويمكن سؤالهم أن يرفعوا الأيدي.
   *[other] { $count } شخص في القاعة لم يصوتوا بالهاتف ويمكن سؤالهم أن يرفعوا الأيدي.
 }
governance-hands-asked = { $count ->
    [zero] لم يُسأل أحد.
    [one] سُئل هذا الشخص وحده. تغيير؟
    [two] سُئل الاثنان. تغيير؟
    [few] سُئل الجميع وهم { $count }. تغيير؟
    [many] سُئل الجميع وهم { $count }. تغيير؟
   *[other] سُئل الجميع وهم { $count }. تغيير؟
 }
governance-hands-except = ضعوا علامة على من لم يُسأل
governance-hands-for = الأيدي المؤيدة
governance-hands-against = الأيدي المعارضة
governance-hands-abstain = الأيدي الممتنعة
governance-hands-enter = إدخال
governance-hands-entered = رفع الأيدي: مَن سُئلوا { $declared }، الأيدي المرفوعة { $raised }.
governance-hands-remove = سحب

## Polls and decisions: the register
governance-decisions-title = القرارات
governance-decisions-about = ما قررته هيئات الاتحاد: نص كل قرار وقاعدته وعدّه وإثباته.
governance-decisions-search = البحث في القرارات
governance-decisions-any = الكل
governance-decisions-body = الهيئة
governance-decisions-year = السنة
governance-decisions-outcome = النتيجة
governance-decisions-number = الرقم
governance-decisions-decision = القرار
governance-decisions-day = تاريخ القرار
governance-decisions-count = { $count ->
    [zero] لا قرارات
    [one] قرار واحد
    [two] قراران
    [few] { $count } قرارات
    [many] { $count } قرارًا
   *[other] { $count } قرار
 }
governance-decisions-none = لم يُعثر على قرار. تظهر القرارات هنا حالما يقرّ تصويت سؤالًا أو يرفضه.
governance-decisions-caption = القرارات، الأحدث أولًا
governance-decisions-csv = هذه القائمة جدولًا (CSV)
governance-decisions-json = هذه القائمة بيانات (JSON)
governance-decisions-latest = أحدث القرارات
governance-decisions-all = كل القرارات
governance-decision-named = { $number }: { $title }
governance-decision-named-rejected = القرار { $number }: { $title } (لم يُعتمد)
governance-decision-adopted = معتمد
governance-decision-rejected = غير معتمد
governance-decision-taken = اتُّخذ في { $when }.
governance-decision-in-force = نافذ من { $day }.
governance-decision-in-force-day = نافذ من
governance-decision-text = النص
governance-decision-effect = الأثر
governance-decision-effect-title = أثر قرار
governance-decision-effect-about = اذكروا بكلمات بسيطة ما يترتب على القرار. يبقى ما ذُكر من قبل في السجل.
governance-decision-effect-state = ذكر الأثر
governance-decision-no-effect = لم يُذكر أثر بعد.
governance-decision-entitled-title = من كان له حق التصويت
governance-decision-entitled = المقيدون: { $entitled }. الحاضرون: { $present }. الممثَّلون: { $represented }.
governance-decision-because = { $count } في القائمة: { $reason }
governance-decision-roll = قائمة الناخبين، مع السبب لكل شخص
governance-decision-poll = التصويت كاملًا
governance-decision-hash = بصمة SHA-256 للنص:
governance-decision-json = بيانات هذا القرار (JSON)

## Polls and decisions: what is refused
governance-refusal-poll-frozen = فُتح التصويت فثبت السؤال والقاعدة. اطرحوا سؤالًا آخر عند الحاجة.
governance-refusal-poll-open = هذا التصويت مفتوح من قبل.
governance-refusal-poll-closed = هذا التصويت مغلق. اطرح السؤال من جديد عند الحاجة.
governance-refusal-poll-not-put = لم يُطرح هذا السؤال للتصويت قبل إغلاق اجتماعه. اطرحه في اجتماع آخر.
governance-refusal-poll-not-open = هذا التصويت غير مفتوح. افتحوه أولًا.
governance-refusal-poll-other-open = في هذا الاجتماع تصويت آخر مفتوح. أغلقوه أولًا.
governance-refusal-poll-no-hall = ليس لهذا الاجتماع قاعة، والأصوات لا تأتي إلا من القاعة ({ $article }): فلن يستطيع أحد التصويت. أجيزوا التصويت عن بعد في النظام الأساسي، أو اعقدوا الاجتماع في مكان أيضًا.
governance-refusal-poll-rule-changed = تغيرت القاعدة منذ عرضها. اختاروها من جديد واقرأها ثم افتحوا التصويت.
governance-refusal-poll-text-changed = نص هذا الاقتراح غير الذي طُرح للتصويت. أسقط هذا التصويت واطرح الاقتراح من جديد.
governance-refusal-poll-exists = يُعدّ تصويت على هذا الاقتراح أو هو مفتوح. استعملوه أو اتركوه أولًا.
governance-refusal-poll-nobody = لا أحد له حق التصويت في هذا الاجتماع. تبين قائمة الناخبين السبب.
governance-refusal-poll-proxies = لدى أحدهم توكيلات أكثر مما تسمح به هذه القاعدة ({ $cap }؛ { $article }). اطلبوا سحب بعضها أو اختاروا قاعدة أخرى.
governance-refusal-poll-weights = أوزان القائمة أكبر من أن تُعدّ بدقة. صحّحوا مقاعد الهيئة.
governance-refusal-poll-roll = لا يمكن عدّ القائمة بهذه القاعدة. اختاروا قاعدة أخرى أو اطلبوا من الأمانة مراجعة القائمة.
governance-refusal-poll-no-tie = لا تعادل ترجّحه الرئاسة.
governance-refusal-casting-chair = لا يُعرف من يرأس هذا الاجتماع، والصوت المرجّح للرئاسة. بيّنوا أولًا من يرأسه على شاشة الرئاسة.
governance-refusal-casting-behalf = الصوت المرجّح للرئاسة. سجله نيابة عنها وصرّح بذلك.
governance-refusal-chair-sits = لا يرأس هذا الاجتماع إلا من يشارك فيه.
governance-refusal-chair-voting = تصويت مفتوح أو ينتظر الصوت المرجّح. يمكن تغيير الرئاسة متى حُسم.
governance-refusal-ballot-early = لم يُفتح هذا التصويت بعد. انتظروا حتى تفتحه الرئاسة.
governance-refusal-ballot-late = أُغلق هذا التصويت، فلا تُقبل بطاقات بعد الآن.
governance-refusal-ballot-annulled = أُوقف هذا التصويت فلا تُقبل بطاقات. انتظروا حتى يُطرح السؤال من جديد.
governance-refusal-ballot-not-entitled = اسمكم في القائمة دون حق التصويت. تبين القائمة السبب؛ راجعوا الأمانة إن كان ذلك خطأ.
governance-refusal-ballot-not-yours = لم يكن هذا الصوت موكلًا إليكم عند فتح التصويت. التوكيل اللاحق يسري من التصويت التالي.
governance-refusal-ballot-seat-voted = صوّت شخص آخر عن هذا المقعد: للأصيل ونائبه صوت واحد معًا.
governance-refusal-ballot-titular-present = شاغل مقعدكم الأصيل حاضر وهو يصوّت. تصوّتون أنتم حين يغادر.
governance-refusal-ballot-deputy-sits = نائب شاغل هذا المقعد حاضر وهو يصوت، فالتوكيل معلق.
governance-refusal-ballot-hands = عدّت الرئاسة هذا الصوت برفع الأيدي. اطلبوا منها سحبه إن كان ذلك خطأ.
governance-refusal-ballot-proxy-voted = صوّت وكيلكم عنكم من قبل، والقاعدة لا تقبل إلا البطاقة الأولى. راجعوا الرئاسة.
governance-refusal-ballot-principal-voted = صوّت من تنوبون عنه من قبل، والقاعدة لا تقبل إلا البطاقة الأولى.
governance-refusal-ballot-abstain = الامتناع غير متاح ({ $article }). أجيبوا مع أو ضد.
governance-refusal-ballot-remote = لا تصويت إلا من القاعة ({ $article }). اطلبوا تسجيل حضوركم في القاعة.
governance-refusal-ballot-absent = حضوركم غير مسجل. اطلبوا من الرئاسة أو أمين السر تسجيله ثم صوّتوا.
governance-refusal-hands-not-allowed = لا تتيح القاعدة رفع الأيدي ({ $article }). يصوت الجميع بالهاتف.
governance-refusal-hands-nobody = لم يبق من يرفع يده: سجّلوا أولًا حضور من هم في القاعة.
governance-refusal-hands-blank = أدخلوا عددًا، و0 إن لم يرفع أحد يده.
governance-refusal-hands-removed = سبق سحب هذا التصويت برفع الأيدي.
governance-refusal-hands-many = { $count ->
    [zero] الأيدي أكثر من الأشخاص: لم يُسأل أحد. صحّحوا الأعداد.
    [one] الأيدي أكثر من الأشخاص: سُئل شخص واحد. صحّحوا الأعداد.
    [two] الأيدي أكثر من الأشخاص: سُئل شخصان. صحّحوا الأعداد.
    [few] الأيدي أكثر من الأشخاص: سُئل { $count } أشخاص. صحّحوا الأعداد.
    [many] الأيدي أكثر من الأشخاص: سُئل { $count } شخصًا. صحّحوا الأعداد.
   *[other] الأيدي أكثر من الأشخاص: سُئل { $count } شخص. صحّحوا الأعداد.
 }
governance-refusal-decision-in-force = لا ينفذ قرار قبل { $day }، يوم اتخاذه. اختاروا يومًا لاحقًا.
governance-refusal-decision-not-adopted = لم يُعتمد هذا، فلا يدخل حيز النفاذ. اتركوا اليوم فارغًا.

## For programs
governance-api-bodies = الهيئات في يوم بعينه، مرتبة بالرمز
governance-api-bodies-csv = الهيئات في جدول، صف لكل مقعد
governance-api-bodies-json = الهيئات ومقاعدها في ملف واحد
governance-api-body = هيئة واحدة في يوم بعينه: المقاعد ومن يشغلها والقواعد والأحكام الأساسية
governance-api-body-name = معرّف الهيئة أو رمزها
governance-api-of-body = لهيئة واحدة فقط، بمعرّفها أو رمزها
governance-api-id = المعرّف
governance-api-meetings = الاجتماعات مرتبة بموعد بدايتها
governance-api-meetings-csv = الاجتماعات في جدول
governance-api-meetings-json = الاجتماعات في ملف واحد
governance-api-meeting = اجتماع واحد، مع جدول أعماله واقتراحاته وقائمته ونصابه
governance-api-when = الآتي فقط أو المنقضي فقط
governance-api-polls = عمليات التصويت التي فُتحت، أحدثها أولًا، دون أوراقها
governance-api-polls-csv = عمليات التصويت في جدول
governance-api-polls-json = عمليات التصويت في ملف واحد، وكل منها قابل لإعادة العد
governance-api-poll = عملية تصويت واحدة، مع كل ما عُدّ بعد إغلاقها
governance-api-decisions = القرارات، أحدثها أولًا
governance-api-decisions-csv = القرارات في جدول
governance-api-decisions-json = القرارات في ملف واحد
governance-api-decision = قرار واحد مع نتيجة التصويت عليه
governance-api-year = لسنة واحدة فقط
governance-api-adopted = ما اعتُمد فقط أو ما لم يُعتمد فقط
governance-api-calendar = كل الاجتماعات التي دُعي إليها، في تقويم
governance-api-calendar-body = اجتماعات هيئة واحدة، في تقويم
governance-api-feed = كل القرارات، في موجز أخبار
governance-api-feed-body = قرارات هيئة واحدة، في موجز أخبار
governance-calendar-name = اجتماعات: { $federation }
governance-feed-name = قرارات: { $federation }
governance-subscribe-calendar = اشتراك: الاجتماعات في تقويمي
governance-subscribe-feed = اشتراك: القرارات في موجز أخبار

## Polls and decisions: history
# used-by: code
governance-field-effect = الأثر
# used-by: code
governance-field-in-force = نافذ من
# used-by: code
governance-history-poll-drafted = أُعدّ تصويت.
# used-by: code
governance-history-poll-rule-chosen = اختيرت قاعدة أخرى لتصويت.
# used-by: code
governance-history-poll-discarded = تُرك تصويت كان قيد الإعداد.
# used-by: code
governance-history-poll-opened = فُتح تصويت وثُبّتت قاعدته.
# used-by: code
governance-history-poll-closed = أُغلق تصويت وعُدّ.
# used-by: code
governance-history-poll-decided = رجّحت الرئاسة عند التعادل.
# used-by: code
governance-history-poll-annulled = أُوقف تصويت.
# used-by: code
governance-history-poll-not-put = لم يُطرح سؤال للتصويت قبل إغلاق الاجتماع.
# used-by: code
governance-history-ballot-cast = أُدلي ببطاقة.
# used-by: code
governance-history-show-of-hands-entered = أُدخل تصويت برفع الأيدي.
# used-by: code
governance-history-show-of-hands-removed = سُحب تصويت برفع الأيدي.
# used-by: code
governance-history-decision-taken = اتُّخذ القرار.
# used-by: code
governance-history-decision-effect-stated = ذُكر أثر القرار.
