## ملاحظات على ملف أعضاء مستورد: ما الخطأ وأين هو وكيف يُصحَّح.

# الملف كله.
network-finding-file-empty = الملف فارغ. اختاروا الملف الذي يضم أعضاءكم.
network-finding-file-too-large = حجم الملف { $size } م.ب، وأقصى ما يمكن قراءته { $limit } م.ب. قسّموه إلى عدة ملفات في كل منها صف أسماء الأعمدة، ثم استوردوها واحدًا بعد الآخر.
network-finding-file-spreadsheet = هذا جدول حسابي بصيغة { $format } لا تُقرأ هنا. افتحوه في برنامج الجداول واحفظوه بصيغة XLSX أو «CSV UTF-8» ثم اختاروا الملف الجديد.
network-finding-file-locked = هذا الجدول الحسابي محمي بكلمة مرور فلا يمكن قراءة شيء فيه. افتحوه واحفظوه من دون كلمة المرور ثم اختاروا الملف الجديد.
network-finding-file-broken = هذا الجدول الحسابي تالف أو يحوي ما لا يكتبه أي برنامج جداول. افتحوه في برنامج الجداول واحفظوه من جديد بصيغة XLSX أو «CSV UTF-8» ثم اختاروا الملف الجديد.
network-finding-file-unpacked = يتجاوز هذا الجدول الحسابي بعد فك ضغطه { $limit } م.ب، وهو أقصى ما يمكن قراءته. احذفوا ما لا ينتمي إلى قائمة الأعضاء، ومنه الصور والأوراق الأخرى، أو احفظوا الورقة بصيغة «CSV UTF-8».
network-finding-sheet-missing = يذكر ملف المطابقة الورقة «{ $value }» وليست في هذا الملف. فيه: { $expected }. صحّحوا المطابقة أو اختاروا الورقة.
network-finding-sheet-chosen = تُقرأ الورقة «{ $value }»، وهي أول ورقة فيها شيء. ولا تُقرأ هذه: { $others }. إن كان المقصود غيرها فاختاروها أو سمّوها في ملف مطابقة.
network-finding-sheet-title = يُعد الصف { $header } صف أسماء الأعمدة. وما فوقه، وهو عنوان على ما يبدو، يُترك جانبًا؛ عدد الصفوف المتروكة: { $count }.
network-finding-sheet-merged = هناك خلايا مدموجة مع خلايا تحتها. يأخذ كل صف القيمة المكتوبة في الخلية المدموجة؛ عدد الخلايا التي مُلئت هكذا: { $count }. إن لم يكن هذا هو المقصود فألغِ الدمج.
network-finding-sheet-uncalculated = لا يحفظ الملف قيمة بعض صيغه الحسابية فتُقرأ خلايا فارغة؛ عددها: { $count }، أولها في { $cell }. افتحوه في برنامج الجداول واحفظوه ثم اختاروا الملف الجديد.
network-finding-file-archive = هذا ملف مضغوط بصيغة { $format } مهما كان اسمه. فُكّوا ضغطه واختاروا ملف CSV الذي بداخله.
network-finding-file-not-table = هذا ملف { $format } مهما كان اسمه، وليس جدولًا يمكن قراءته. صدّروا الجدول بصيغة «CSV UTF-8» واختاروا ذلك الملف.
network-finding-file-nul = في السطر { $line } من الملف بايتات صفرية، فهو ليس نصًّا عاديًّا، أو هو UTF-16 من دون علامته. افتحوا الملف في البرنامج الذي أُنشئ فيه واحفظوه بصيغة «CSV UTF-8».
network-finding-file-encoding-broken = السطر { $line } من الملف هو أول سطر فيه بايتات ليست نصًّا بترميز { $encoding }: «{ $value }». افتحوا الملف في البرنامج الذي أُنشئ فيه واحفظوه من جديد بصيغة «CSV UTF-8».
network-finding-file-cut = ينتهي الملف عند سطره { $line } في وسط حرف: «{ $value }». لقد قُطع، فاحصلوا عليه كاملًا من جديد.
network-finding-file-encoding-guessed = الملف ليس بترميز UTF-8. قُرئ على أنه { $encoding } على سبيل التخمين: تحققوا من صحة الحروف في السطر { $line } من الملف، «{ $value }». فإن كانت خاطئة فاحفظوا الملف بصيغة «CSV UTF-8» واستوردوه من جديد.
network-finding-file-end-open = ينتهي الملف عند الصف { $row } من دون فاصل أسطر. إن كان قد قُطع فربما ينقص شيء من الخلية الأخيرة، «{ $value }» في العمود «{ $column }». وإن كانت كاملة فلا حاجة إلى فعل شيء.

# أعمدته.
network-finding-header-missing = الصف { $row } لا يشبه أسماء أعمدة: «{ $value }». ضعوا فوقه صفًّا يسمّي كل عمود، مثل «الاسم» و«البلد» و«عدد السكان»، أو حدّدوا في ملف مطابقة ما تحويه الأعمدة.
network-finding-header-only = في الملف أسماء أعمدة ولا صف تحتها. اختاروا الملف الذي يضم أعضاءكم.
network-finding-header-empty = العمود { $column } بلا اسم في الصف { $row }. سمّوه أو احذفوه.
network-finding-header-doubled = في الصف { $row } للعمودين { $first } و{ $second } اسم واحد، «{ $column }». غيّروا اسم أحدهما أو احذفوه.
network-finding-columns-too-many = عدد الأعمدة المسمّاة في الصف { $row } هو { $count }، وأقصى ما يمكن قراءته { $limit }. احذفوا ما لا حاجة إليه منها.
network-finding-column-missing = لا يوجد عمود معروف يحوي هذا: { $field }. أضيفوا عمودًا له، أو حدّدوا في ملف مطابقة أي الأعمدة هو.
network-finding-column-ambiguous = قد تحوي عدة أعمدة هذا ({ $field }): { $columns }. حدّدوا في ملف مطابقة العمود الصحيح واجعلوا الأعمدة الأخرى مهملة.
network-finding-column-unclear = قد يحوي العمود «{ $column }» معرّفات، لكنه لا يذكر من أي سجل هي، فتُرك جانبًا. للاحتفاظ به حدّدوا في ملف مطابقة ما هو، مثل «id:wikidata».
network-finding-column-ignored = العمود «{ $column }» غير معروف فتُرك جانبًا. إن كانت إليه حاجة فحدّدوا في ملف مطابقة ما يحويه.
network-finding-column-superseded = تُرك العمود «{ $column }» جانبًا لأن العمود «{ $other }» يدل على الشيء نفسه على نحو أوثق ({ $field }). إن كان العكس هو الصحيح فبيّنه في ملف مطابقة.
network-finding-name-from-languages = لا يوجد عمود للاسم نفسه، فيؤخذ من أول عمود غير فارغ من هذه الأعمدة: { $columns }.
network-finding-kind-defaulted = لا يبيّن أي عمود نوع العضو، فيُعدّ كل عضو حكومة محلية. إن كانوا غير ذلك فحدّدوا النوع في ملف مطابقة.
network-finding-section-by-country = لا يبيّن أي عمود القسم، فيوضع كل عضو في قسم بلده. إن لم يكن ذلك صحيحًا فحدّدوا الأقسام في ملف مطابقة.
network-finding-section-source-missing = لا شيء يبيّن القسم الذي ينتمي إليه الأعضاء. أضيفوا عمودًا للقسم، أو حدّدوا في ملف مطابقة قسمًا واحدًا للجميع أو قسم كل بلد.
network-finding-metropolitan-section-missing = يبيّن العمود «{ $column }» من ينتمي إلى القسم المتروبولي، لكن ليس للاتحاد قسم كهذا. أنشئوه أولًا، أو اجعلوا العمود مهملًا في ملف مطابقة.

# ملف المطابقة الذي يبيّن ما تحويه الأعمدة.
network-finding-mapping-syntax = ملف المطابقة ليس JSON صحيحًا: انظروا السطر { $line }، الحرف { $position }. صحّحوا ذلك الموضع أو أنشئوا المطابقة من جديد.
network-finding-mapping-encoding = ملف المطابقة ليس بترميز UTF-8: البايت { $byte } ({ $found }) ليس منه. احفظوا الملف من جديد بترميز UTF-8.
network-finding-mapping-no-object = ملف المطابقة ليس كائن JSON. اكتبوه بين قوسين معقوفين وابدؤوا بالمفتاح «koinon».
network-finding-mapping-form = هذا ليس ملف مطابقة لقوائم الأعضاء: يجب أن يكون المفتاح «koinon» هو «{ $expected }» لكنه «{ $value }». اختاروا ملفًّا آخر أو صحّحوا المفتاح.
network-finding-mapping-key-unknown = ملف المطابقة: لا يوجد مفتاح «{ $path }». استعملوا واحدًا من هذه: { $expected }.
network-finding-mapping-key-doubled = ملف المطابقة: ورد «{ $path }» مرتين. احذفوا أحدهما.
network-finding-mapping-key-missing = ملف المطابقة: «{ $path }» ناقص. أضيفوه.
network-finding-mapping-type = ملف المطابقة: يجب أن يكون «{ $path }» { $expected }. صحّحوه.
network-finding-mapping-value = ملف المطابقة: لا يمكن أن يكون «{ $path }» هو «{ $value }». اكتبوه على مثال واحد من هذه: { $expected }.
network-finding-mapping-day = ملف المطابقة: لا يمكن أن يكون «{ $path }» هو { $value }. أدخلوا يومًا من { $first } إلى { $last }.
network-finding-mapping-column-absent = ملف المطابقة: يذكر «{ $path }» العمود «{ $value }» وهو غير موجود في القائمة. أعمدتها هي: { $expected }.
network-finding-mapping-section-unknown = ملف المطابقة: يذكر «{ $path }» القسم «{ $value }» وليس للاتحاد قسم كهذا. أقسامه هي: { $expected }.
network-finding-json-object = كائنًا بين قوسين معقوفين
network-finding-json-list = قائمة بين قوسين مربعين
network-finding-json-words = قائمة بين قوسين مربعين فيها كلمة واحدة على الأقل
network-finding-json-text = نصًّا غير فارغ بين علامتي اقتباس

# شكل الصف.
network-finding-row-cells = عدد خلايا الصف { $row } (السطر { $line } من الملف) لا يساوي عدد الأعمدة: { $found } بدلًا من { $expected }. تحققوا من الفواصل؛ فالخلية التي تحوي فاصلًا يجب أن تكون بين علامتي اقتباس.
network-finding-row-cut = ينتهي الملف في وسط الصف { $row } (السطر { $line } من الملف)، عند الخلية { $found } من { $expected }: «{ $value }». احصلوا على الملف كاملًا من جديد.
network-finding-quote-unclosed = الصف { $row }: علامة الاقتباس المفتوحة في السطر { $line } من الملف لا تُغلق أبدًا، «{ $value }». أغلقوها أو احذفوها؛ وإن كان الملف قد قُطع فاحصلوا عليه كاملًا.
network-finding-quote-stray = الصف { $row }: في السطر { $line } من الملف خلية بين علامتي اقتباس يتبعها نص بعد علامة الإغلاق، «{ $value }». ضاعفوا كل علامة اقتباس هي جزء من النص، وأغلقوا الخلية بعد آخر كلمة فيها.
network-finding-cell-too-large = الصف { $row }، العمود «{ $column }»: حجم هذه الخلية { $size } ك.ب، وأقصى ما يُقرأ { $limit } ك.ب. تبدأ بـ«{ $value }». اختصروها؛ وربما تنقص علامة اقتباس.
network-finding-rows-too-many = توقفت القراءة عند الصف { $row }: أقصى عدد لصفوف قائمة الأعضاء هو { $limit }. قسّموا الملف إلى عدة ملفات في كل منها صف أسماء الأعمدة.

# النص في الخلية.
network-finding-name-empty = الصف { $row }، العمود «{ $column }»: الاسم ناقص. املؤوا الخلية.
network-finding-text-too-long = الصف { $row }، العمود «{ $column }»: طول هذا النص بالأحرف { $length }، والحد الأقصى { $limit }: «{ $value }». اختصروه.
network-finding-text-control = الصف { $row }، العمود «{ $column }»: في «{ $value }» الحرف غير المرئي { $code } الذي يغيّر طريقة عرض النص. اكتبوا النص من جديد.
network-finding-text-damaged = الصف { $row }، العمود «{ $column }»: ضاعت حروف من «{ $value }» حين حُفظ الملف بترميز خاطئ. احفظوا الأصل من جديد بصيغة «CSV UTF-8» أو اكتبوا النص من جديد.
network-finding-text-question-marks = الصف { $row }، العمود «{ $column }»: في «{ $value }» علامات استفهام ربما حلّت محل حروف ضاعت عند حفظ الملف. احفظوا الأصل بصيغة «CSV UTF-8» واستوردوا ذلك الملف.
network-finding-text-garbled = الصف { $row }، العمود «{ $column }»: قُرئ «{ $value }» بترميز خاطئ، ولعل صوابه «{ $likely }». احفظوا الأصل من جديد بصيغة «CSV UTF-8» أو اكتبوا النص من جديد.
network-finding-text-formula = الصف { $row }، العمود «{ $column }»: قد يشغّل برنامج الجداول «{ $value }» على أنه صيغة حسابية. يُحفظ نصًّا ويُجعل غير ضار في كل تصدير. صحّحوه إن لم يكن مقصودًا.
network-finding-cell-error = الصف { $row }، العمود «{ $column }»: يعرض الجدول هناك خطأ، «{ $value }»، من دون قيمة. صحّحوه.

# من هو العضو.
network-finding-country-empty = الصف { $row }، العمود «{ $column }»: البلد ناقص. اكتبوا اسمه أو رمزه في ISO، مثل FR.
network-finding-country-unknown = الصف { $row }، العمود «{ $column }»: «{ $value }» ليس بلدًا معروفًا. اكتبوا رمزه في ISO، مثل FR أو FRA أو 250، أو اكتبوا اسمه.
network-finding-country-undeclared = الصف { $row }، العمود «{ $column }»: تترك ISO الرمز «{ $value }» لمستعمليها، وهو هنا لا يدل على بلد. اكتبوا رمز بلد أو اسمه.
network-finding-country-conflict = الصف { $row }: في العمود «{ $column }» كُتب «{ $value }»، وفي العمود «{ $other }» كُتب «{ $found }»، وهما بلدان مختلفان. صحّحوا أحدهما.
network-finding-kind-unknown = الصف { $row }، العمود «{ $column }»: «{ $value }» ليس نوعًا من أنواع الأعضاء. استعملوا واحدًا من هذه: { $expected }.
network-finding-kind-empty = الصف { $row }، العمود «{ $column }»: نوع العضو ناقص، فيُعدّ حكومة محلية. املؤوا الخلية إن كان غير ذلك.
network-finding-section-unknown = الصف { $row }، العمود «{ $column }»: ليس للاتحاد قسم باسم «{ $value }». استعملوا واحدًا من هذه، أو حدّدوا في ملف مطابقة أيها المقصود: { $expected }.
network-finding-section-missing = الصف { $row }: لا شيء يبيّن قسم هذا العضو ولا قسم بلده { $country }. املؤوا الخلية، أو حدّدوا قسم البلد في ملف مطابقة.
network-finding-metropolitan-unclear = الصف { $row }، العمود «{ $column }»: «{ $value }» ليس نعم ولا لا. اكتبوا إحداهما، أو حدّدوا في ملف مطابقة الكلمات التي تعني نعم.
network-finding-metropolitan-conflict = الصف { $row }: في العمود «{ $column }» كُتب «{ $value }»، وفي العمود «{ $other }» كُتب «{ $found }»، وهو يذكر القسم المتروبولي. صحّحوا أحدهما.
network-finding-standing-unknown = الصف { $row }، العمود «{ $column }»: «{ $value }» ليس وضعًا من أوضاع العضوية. استعملوا واحدًا من هذه: { $expected }.
network-finding-identifier-invalid = الصف { $row }، العمود «{ $column }»: لا يمكن أن يكون «{ $value }» معرّفًا في { $scheme }. صحّحوه؛ فربما حوّله برنامج الجداول إلى عدد.
network-finding-identifier-without-register = الصف { $row }، العمود «{ $column }»: المعرّف «{ $value }» لا يذكر من أي سجل هو. اكتبوه على مثال wikidata:Q90.
network-finding-identifier-empty = الصف { $row }، العمود «{ $column }»: يذكر «{ $value }» السجل { $scheme } دون معرّف فيه. اكتبوه على مثال wikidata:Q90 أو احذفوه.
network-finding-identifier-doubled = الصف { $row }، العمود «{ $column }»: المعرّف «{ $value }» في { $scheme } موجود من قبل في الصف { $first }. صحّحوا أحدهما، أو احذفوا الصف الزائد.
network-finding-name-doubled = الصف { $row }، العمود «{ $column }»: «{ $value }» ({ $country }) موجود من قبل في الصف { $first }. إن كان العضو نفسه فاحذفوا أحد الصفين، وإلا فلا حاجة إلى فعل شيء.

# أرقام وتواريخ وأماكن.
network-finding-population-unknown = الصف { $row }، العمود «{ $column }»: عدد السكان صفر أو ناقص، فيُعدّ غير معروف. املؤوا الخلية إن كنتم تعرفونه.
network-finding-population-negative = الصف { $row }، العمود «{ $column }»: لا يمكن أن يكون عدد السكان أقل من الصفر، «{ $value }». صحّحوه أو اتركوا الخلية فارغة.
network-finding-population-fraction = الصف { $row }، العمود «{ $column }»: «{ $value }» ليس عددًا صحيحًا من الأشخاص. اكتبوه كاملًا، لا بالآلاف ولا بالملايين.
network-finding-population-text = الصف { $row }، العمود «{ $column }»: «{ $value }» ليس عددًا من الأشخاص. اكتبوا أرقامًا فقط أو اتركوا الخلية فارغة.
network-finding-population-ambiguous = الصف { $row }، العمود «{ $column }»: هل الفاصل في «{ $value }» للآلاف أم للكسور؟ اكتبوا العدد بأرقام فقط.
network-finding-population-too-large = الصف { $row }، العمود «{ $column }»: «{ $value }» عدد كبير جدًّا من الأشخاص، والحد الأقصى { $limit }. صحّحوه أو اتركوا الخلية فارغة.
network-finding-date-invalid = الصف { $row }، العمود «{ $column }»: «{ $value }» ليس تاريخًا. اكتبوا السنة والشهر واليوم، مثل { "\u2066" }2024-12-31{ "\u2069" }.
network-finding-date-ambiguous = الصف { $row }، العمود «{ $column }»: قد يكون «{ $value }» هو { $one } أو { $other }. اكتبوا السنة والشهر واليوم، مثل { "\u2066" }2024-12-31{ "\u2069" }.
network-finding-date-too-early = الصف { $row }، العمود «{ $column }»: «{ $value }» قبل { $limit }، وهو أبكر من أن يكون تاريخ عضوية. صحّحوه.
network-finding-date-future = الصف { $row }، العمود «{ $column }»: «{ $value }» في المستقبل، واليوم هو { $today }. صحّحوه.
network-finding-date-too-far = الصف { $row }، العمود «{ $column }»: «{ $value }» بعيد جدًّا في المستقبل؛ فأقصى يوم تنتهي فيه العضوية هو { $limit }. صحّحوه أو اتركوا الخلية فارغة إلى أن يقترب الموعد.
network-finding-until-not-after = الصف { $row }، العمود «{ $column }»: «{ $value }» ليس بعد { $since } وهو بدء العضوية، فلا يكون عضوًا في أي يوم. صحّحوا أحد اليومين.
network-finding-date-year = الصف { $row }، العمود «{ $column }»: «{ $value }» سنة فقط، فيؤخذ { $day }. اكتبوا التاريخ كاملًا إن كنتم تعرفونه.
network-finding-date-serial = الصف { $row }، العمود «{ $column }»: قُرئ العدد «{ $value }» على أنه { $day } كما تعدّ برامج الجداول الأيام. إن كان خطأ فاكتبوا اليوم بصيغة السنة-الشهر-اليوم.
network-finding-coordinate-invalid = الصف { $row }، العمود «{ $column }»: «{ $value }» ليس إحداثيًّا. اكتبوا الدرجات بالكسور العشرية، مثل -1.286389.
network-finding-coordinate-range = الصف { $row }، العمود «{ $column }»: «{ $value }» خارج الكرة الأرضية، والحد الأقصى بالدرجات { $limit }. صحّحوه؛ فربما تنقص الفاصلة العشرية.
network-finding-coordinate-half = الصف { $row }، العمود «{ $column }»: هذا الإحداثي ناقص والآخر موجود. املؤوا الخلية أو احذفوا الآخر.
network-finding-coordinate-zero = الصف { $row }، العمود «{ $column }»: خط العرض وخط الطول كلاهما صفر، وهي نقطة في البحر قبالة أفريقيا. صحّحوهما، أو احذفوهما إن كانا غير معروفين.
network-finding-timezone-unknown = الصف { $row }، العمود «{ $column }»: «{ $value }» ليست منطقة زمنية في قائمة IANA. اكتبوها على مثال Africa/Nairobi أو اتركوا الخلية فارغة.
network-finding-email-invalid = الصف { $row }، العمود «{ $column }»: «{ $value }» ليس عنوان بريد إلكتروني. اكتبوا عنوانًا واحدًا مثل office@example.org أو اتركوا الخلية فارغة.
network-finding-website-invalid = الصف { $row }، العمود «{ $column }»: «{ $value }» ليس عنوان موقع. اكتبوه على مثال https://www.example.org أو اتركوا الخلية فارغة.

# في النهاية.
network-finding-more = { $count ->
    [zero] لا توجد صفوف أخرى عليها ملاحظات. صحّحوا هذه الصفوف ثم استوردوا الملف من جديد.
    [one] يوجد صف آخر عليه ملاحظات. صحّحوا هذه الصفوف أولًا ثم استوردوا الملف من جديد، أو استعملوا سطر الأوامر فهو يعرض الصفوف كلها.
    [two] يوجد صفان آخران عليهما ملاحظات. صحّحوا هذه الصفوف أولًا ثم استوردوا الملف من جديد، أو استعملوا سطر الأوامر فهو يعرض الصفوف كلها.
    [few] توجد { $count } صفوف أخرى عليها ملاحظات. صحّحوا هذه الصفوف أولًا ثم استوردوا الملف من جديد، أو استعملوا سطر الأوامر فهو يعرض الصفوف كلها.
    [many] يوجد { $count } صفًّا آخر عليها ملاحظات. صحّحوا هذه الصفوف أولًا ثم استوردوا الملف من جديد، أو استعملوا سطر الأوامر فهو يعرض الصفوف كلها.
   *[other] يوجد { $count } صف آخر عليها ملاحظات. صحّحوا هذه الصفوف أولًا ثم استوردوا الملف من جديد، أو استعملوا سطر الأوامر فهو يعرض الصفوف كلها.
}

# ما قد يحويه العمود.
network-finding-field-name = الاسم
network-finding-field-name-in = الاسم بلغة ما
network-finding-field-official-name = الاسم الرسمي
network-finding-field-kind = نوع العضو
network-finding-field-country = البلد
network-finding-field-section = القسم
network-finding-field-metropolitan = القسم المتروبولي، نعم أو لا
network-finding-field-population = عدد السكان
network-finding-field-population-as-of = تاريخ عدد السكان
network-finding-field-latitude = خط العرض
network-finding-field-longitude = خط الطول
network-finding-field-timezone = المنطقة الزمنية
network-finding-field-admin1 = الوحدة الإدارية من المستوى الأول
network-finding-field-admin1-code = رمز الوحدة الإدارية من المستوى الأول
network-finding-field-member-since = تاريخ بدء العضوية
network-finding-field-member-until = تاريخ انتهاء العضوية
network-finding-field-standing = وضع العضوية
network-finding-field-website = الموقع الإلكتروني
network-finding-field-email = عنوان البريد الإلكتروني
network-finding-field-id = معرّف في سجل
network-finding-field-identifiers = معرّفات مع سجلاتها

## الأشخاص
network-person-list-title = الأشخاص
network-person-list-lead = كل من يتولى ولاية أو تولاها، مرتبين بالاسم. البحث هنا لمن سجّل الدخول وحده؛ أما الجمهور فيصل إلى الأشخاص عن طريق الأعضاء والهيئات.
network-person-list-caption = الأشخاص بحسب الاسم، مع الولايات التي يتولونها اليوم
network-person-list-now = الولايات اليوم
network-person-list-idle = لا ولاية اليوم
network-person-list-none = لا أحد بهذه الكلمات. جرّبوا جزءًا من الاسم، أو كتابة أخرى له.
network-person-search = الاسم أو جزء منه
network-person-search-do = بحث
network-person-find = البحث عن شخص باسمه
network-person-new-title = تسجيل شخص
network-person-new-about = يُسجَّل الشخص عادةً مع ولايته، من صفحة العضو الذي يمثله. أما هنا فيُسجَّل من لا ولاية له بعد.
network-person-new-do = تسجيل هذا الشخص
network-person-name-hint = كما يكتبه صاحبه، بحروف لغته.
network-person-email-hint = إليه تُرسل جداول الأعمال والدعوات. لا يُعرض على الجمهور.
network-person-phone-hint = مع رمز البلد، مثل ‎+254 20 123 456‎. لا يُعرض على الجمهور.
network-person-edit = تعديل البيانات
network-person-edit-title = { $name }: تعديل البيانات
network-person-keep = حفظ التغييرات
network-person-back = العودة دون تغيير شيء
network-person-theirs = عدّل شخص آخر هذه البيانات في هذه الأثناء. المحفوظ الآن هو:
network-person-theirs-next = ما كتبتموه ما زال أدناه. خذوا مما سبق ما تريدون، ثم احفظوا التعديلات من جديد.
network-person-erase = محو بيانات هذا الشخص
network-person-erase-title = محو بيانات { $name }
network-person-erase-about = يُمحى الاسم والجنس والبريد الإلكتروني والهاتف واللغة، هنا وفي سجل القيود، وكذلك مصادر الولايات. وإن كان للشخص حساب فإنه يُغلق.
network-person-erase-stays = ما يبقى: أن أحدًا تولى هذه الولايات وشغل هذه المقاعد، وكيف صوّت علنًا. ويُعرض ذلك منسوبًا إلى «شخص مُحيت بياناته»، وتبقى إثباتات السجل صحيحة.
network-person-erase-held =
    { $count ->
        [zero] لا يتولى هذا الشخص اليوم أي ولاية.
        [one] يتولى هذا الشخص اليوم ولاية واحدة. إن كانت قد انتهت فسجّلوا نهايتها أولًا.
        [two] يتولى هذا الشخص اليوم ولايتين. إن كانتا قد انتهتا فسجّلوا نهايتهما أولًا.
        [few] يتولى هذا الشخص اليوم { $count } ولايات. إن كانت قد انتهت فسجّلوا نهايتها أولًا.
        [many] يتولى هذا الشخص اليوم { $count } ولاية. إن كانت قد انتهت فسجّلوا نهايتها أولًا.
       *[other] يتولى هذا الشخص اليوم { $count } ولاية. إن كانت قد انتهت فسجّلوا نهايتها أولًا.
    }
network-person-erase-final = لا رجعة في هذا، ولا حتى من جانبنا.
network-person-erase-tick = تحققتُ من أن محو بيانات هذا الشخص جائز، وأنه طلب ذلك أو أنه توفي
network-person-erase-do = محو نهائي
network-person-erased-name = شخص مُحيت بياناته
network-person-erased-about = مُحيت بيانات هذا الشخص. يبقى ما تولاه مسجّلًا من دون اسمه.
network-person-unnamed = شخص مسجّل
network-person-unnamed-about = لا يتولى هذا الشخص أي ولاية، فلا يُعرَّف به الجمهور.
network-person-mandates-none = لا توجد ولاية مسجّلة.
network-person-mandates-other = ولايات أخرى
network-person-story = المسيرة يومًا بيوم
network-person-private = غير معلن
network-person-private-about = ترون هذا بحكم ما أُسند إليكم، أو لأنه يخصكم.
network-person-fields-title = ما نعرضه عن الشخص
network-person-fields-lead = من يتولى منصبًا مسؤول أمام الجمهور، أما بقية حياته فله. هذا كل ما نحفظه عن الشخص، ومن يراه.
network-person-fields-caption = ما يُحفظ عن الشخص، ومن يراه
network-person-fields-what = ما يُحفظ
network-person-fields-who = من يراه
network-person-fields-before = ولمن لم يتولَّ أي ولاية قط:
network-person-fields-counted = وهو معلن إذا أُحصي لأشخاص كثيرين من دون أسماء: كم امرأة وكم رجلًا في هيئة ما.
network-person-fields-why-title = لماذا يُحفظ
network-person-fields-why = الاسم والولايات يبيّنان من يتكلم باسم مدينة أو منطقة، ومنذ متى. ويلزم الجنس لإحصاء توازن الهيئات. أما العنوان والهاتف واللغة فلإرسال جداول الأعمال وروابط التصويت والمحاضر.
network-person-fields-erasure-title = كيف تُمحى البيانات
network-person-fields-erasure = اطلبوا من الأمانة، أو من جهة الاتصال لدى عضوكم، محو بياناتكم. عندئذ يُزال كل ما في هذا الجدول ما عدا الولايات، ويُغلق حسابكم، وتُعرض ولاياتكم منسوبةً إلى «شخص مُحيت بياناته».
network-person-fields-proof = يحفظ سجل القيود ما هو شخصي بجانب قيوده، تحت بصمة مملّحة. فيمكن محوه، ويبقى كل ما سواه قابلًا للإثبات.
network-person-field-name = الاسم
network-person-field-mandates = الولايات
network-person-field-gender = الجنس
network-person-field-email = البريد الإلكتروني
network-person-field-phone = الهاتف
network-person-field-lang = لغة المراسلة
network-person-reach-everyone = الجميع.
network-person-reach-correspondents = صاحب البيانات؛ وجهات الاتصال لدى الأعضاء الذين يتولى فيهم ولاية وأمناء أقسامهم؛ وأمناء سر الهيئات؛ ومسؤولو النظام.
network-person-reach-keepers = صاحب البيانات؛ وجهات الاتصال لدى الأعضاء الذين يتولى فيهم ولاية وأمناء أقسامهم؛ ومسؤولو النظام.
network-person-gender-female = امرأة
network-person-gender-male = رجل
network-person-gender-other = غير ذلك
network-person-gender-unknown = غير مذكور

## ما يُحفظ عنّي
network-holds-person = بياناتي في السجل
network-holds-person-about = كل حقل، ومن يراه، ولماذا يُحفظ. والجدول نفسه يسري على الجميع، وتستطيع جهة الاتصال لدى عضوكم وأمين قسمه ومسؤولو النظام تصحيحه.
network-holds-value = كما هو محفوظ
network-holds-why = لماذا
network-holds-why-name = ليُعرف من يتكلم باسم مدينة أو منطقة.
network-holds-why-gender = لإحصاء توازن الهيئات.
network-holds-why-email = لإرسال جداول الأعمال وروابط التصويت والمحاضر.
network-holds-why-phone = للوصول إليكم عند تغيّر اجتماع.
network-holds-why-lang = لمراسلتكم بلغتكم.
network-holds-mandates = ولاياتي
network-holds-mandates-about = من يتكلم باسم العضو ومنذ متى أمر معلن ويبقى كذلك. أما مصدره فشخصي ويمكن محوه.
network-holds-member = العضو
network-holds-since = منذ
network-holds-until = إلى
network-holds-ended = سبب انتهائها
network-holds-source = المصدر
network-holds-imports = القوائم التي أدخلتُها
network-holds-imports-about = إدخالكم إياها مثبت في سجل القيود يقرؤه كل أحد.
network-holds-file = الملف
network-holds-applied = أُدخلت
network-holds-added = أُضيف
network-holds-changed = تغيّر
network-holds-undone = أُلغيت

## الولايات
network-mandate-called = { $office }، { $member }
network-mandate-panel-title = من يتكلم باسمه اليوم
network-mandate-panel-title-on = من يتكلم باسمه في { $day }
network-mandate-panel-none = لا توجد ولاية مسجّلة لهذا اليوم. يمكن لجهة الاتصال لدى العضو أو لأمين القسم إضافتها.
network-mandate-panel-none-on = لا توجد ولاية مسجّلة لذلك اليوم.
network-mandate-panel-left = غادر الاتحاد: لا أحد يتكلم باسمه.
network-mandate-panel-later = انتُخبوا ولم يتولوا المنصب بعد
network-mandate-panel-former =
    { $count ->
        [zero] لا ولايات سابقة
        [one] ولاية سابقة واحدة
        [two] ولايتان سابقتان
        [few] { $count } ولايات سابقة
        [many] { $count } ولاية سابقة
       *[other] { $count } ولاية سابقة
    }
network-mandate-new = إضافة ولاية
network-mandate-new-title = { $member }: إضافة ولاية
network-mandate-new-do = تسجيل هذه الولاية
network-mandate-known-title = هل الشخص معروف من قبل؟
network-mandate-known-about = ابحثوا أولًا حتى لا يُسجَّل أحد مرتين. فإن وجدتم الشخص فاختاروا اسمه.
network-mandate-known = الاسم أو جزء منه
network-mandate-newcomer = شخص جديد
network-mandate-someone-else = اختيار شخص آخر
network-mandate-itself = الولاية
network-mandate-another = هذا شخص آخر يحمل الاسم نفسه
network-mandate-office = المنصب، مثل عمدة، بلغة واحدة على الأقل
network-mandate-since = أول يوم في المنصب
network-mandate-until = النهاية المقررة
network-mandate-until-hint = أول يوم بعد الولاية، إن كان معروفًا. وإلا فاتركوه فارغًا.
network-mandate-source-label = المصدر
network-mandate-source-hint = أين يمكن التحقق من ذلك: عنوان على الشبكة أو بضع كلمات. وهو معلن.
network-mandate-source = المصدر:
network-mandate-further = ولاية أخرى في { $member }
network-mandate-planned = نهاية مقررة
network-mandate-end-title = تسجيل نهايتها
network-mandate-end-about = المقاعد القائمة على هذه الولاية تُفقد بحسب القاعدة السارية في كل هيئة، وستبيّن صفحة المقعد متى ولماذا.
network-mandate-end-day = أول يوم من دون الولاية
network-mandate-end-day-hint = لما سُجّل خطأً، اذكروا اليوم الذي بدأت فيه.
network-mandate-end-reason = سبب الانتهاء
network-mandate-end-do = تسجيل النهاية
network-mandate-correct = تصحيح
network-mandate-correct-title = تصحيح ولاية
network-mandate-correct-about = لخطأ في ما سُجّل. ويبقى ما كان مسجّلاً في السجل. وإن قام على هذه الولاية مقعد أو قائمة ناخبين مثبّتة رُفضت التواريخ التي تناقضهما.
network-mandate-correct-do = حفظ التصحيح
network-mandate-reason-term-ended = انتهت مدتها
network-mandate-reason-not-re-elected = لم يُعَد الانتخاب
network-mandate-reason-resigned = استقالة
network-mandate-reason-removed = إعفاء من المنصب
network-mandate-reason-died = وفاة في أثناء الولاية
network-mandate-reason-reform = دمج العضو أو تقسيمه أو حلّه
network-mandate-reason-member-left = مغادرة العضو للاتحاد
network-mandate-reason-other = سبب آخر
network-mandate-reason-in-error = سُجّلت خطأً

## الأشخاص والولايات: ما ترفضه القواعد
network-refusal-person-erased = مُحيت بيانات هذا الشخص فلا يمكن أن يُضاف إليها شيء. إن تولى منصبًا من جديد فسجّلوه من جديد.
network-refusal-phone = هذا ليس رقم هاتف. اكتبوا أرقامًا مع رمز البلد، مثل ‎+254 20 123 456‎.
network-refusal-erase-tick = ضعوا علامة على أنكم تحققتم. ما يُمحى لا يُستعاد.
network-refusal-person-double = الاسم { $name } مسجّل من قبل لدى هذا العضو. اختاروه من الأشخاص المعروفين، أو ضعوا علامة على أن هذا شخص آخر يحمل الاسم نفسه.
network-refusal-person-elsewhere = هذا الشخص تابع لعضو آخر، وهو وحده يرى كيف يُتصل به. اطلبوا من جهة الاتصال لدى ذلك العضو، أو من أمين قسمه، أو من مسؤول النظام، إضافة الولاية.
network-refusal-mandate-span = يجب أن تأتي النهاية بعد اليوم الأول، { $since }.
network-refusal-mandate-twice = يتولى الشخص هذا المنصب هنا منذ { $since }. سجّلوا نهاية تلك الولاية أولًا، أو اختاروا أيامًا أخرى.
network-refusal-mandate-left = يغادر العضو، أو غادر، في { $left }. ولا تدوم فيه ولاية أكثر من ذلك: اجعلوا نهايتها ذلك اليوم أو قبله.
network-refusal-mandate-before = بدأت الولاية في { $since }، فلا يمكن أن تنتهي قبل ذلك.
network-refusal-mandate-ended = نهاية هذه الولاية مسجّلة من قبل: { $until }. عودوا إلى صفحة الشخص لتروها.
network-refusal-mandate-later = تنتهي الولاية في { $until } على أبعد تقدير. إن جُدّدت فأضيفوا الولاية التالية.
network-refusal-mandate-void = سُجّلت هذه الولاية خطأً، فليس فيها ما يُصحَّح. سجّلوا الولاية الصحيحة.
network-refusal-mandate-never = لن تكون الولاية قد دامت يومًا واحدًا، لأنها بدأت في { $since }. اختاروا يومًا بعده، أو اذكروا أنها سُجّلت خطأً.
network-denied-person = لا يحق هذا إلا لصاحب البيانات، أو لجهة الاتصال لدى عضو يتولى فيه ولاية، أو لأمين قسمه، أو لمسؤول النظام. توجّهوا إلى أحدهم.

## الأشخاص والولايات: السجل التاريخي
network-history-person-created = سُجّل الشخص
network-history-person-changed = عُدّلت بيانات الشخص
network-history-person-erased = مُحيت بيانات الشخص
network-history-mandate-begun = سُجّلت ولاية
network-history-mandate-ended = سُجّلت نهاية ولاية
# used-by: code
network-history-mandate-resumed = أُلغي تسجيل انتهاء ولاية
network-history-mandate-corrected = صُحّحت ولاية

## Members: the directory and each member's page
network-nav-members = الأعضاء
network-step-members = إدخال الأعضاء
network-step-people = تسجيل الأشخاص والولايات، في صفحة عضو
network-directory-title = الأعضاء
network-directory-filter = البحث في الأعضاء وتصفيتهم
network-directory-search = الاسم
network-directory-section = القسم
network-directory-country = البلد
network-directory-kind = النوع
network-directory-size = الحجم
network-directory-as-of = في تاريخ
network-directory-any-section = كل الأقسام
network-directory-any-country = كل البلدان
network-directory-any-kind = كل الأنواع
network-directory-any-size = كل الأحجام
network-directory-more = مُرشِّحات أخرى
network-directory-show = عرض
network-directory-all = عرض كل الأعضاء
network-directory-other = شرط آخر
network-directory-left-out = طلب العنوان شيئًا لا وجود له هنا فتُرك جانبًا: { $what }.
network-directory-caption = الأعضاء بالترتيب الأبجدي
network-directory-csv = تنزيل هذه القائمة (CSV)
network-directory-xlsx = تنزيل هذه القائمة (XLSX)
network-directory-json = تنزيل هذه القائمة (JSON)
network-directory-none = لا أعضاء في هذا اليوم. يبدأ مسؤول النظام أو أمين قسم باستيراد سجل الأعضاء، أو يضيف عضوًا بيده.
network-directory-none-then = لا أحد عضو في هذا اليوم.
network-directory-begin = لا أعضاء بعد. استوردوا سجلًا لإضافة كثير من الأعضاء دفعة واحدة، أو أضيفوا عضوًا باليد؛ ومن ذلك تنشأ الخريطة والأقسام والمقاعد.
network-directory-empty = لا عضو بهذه الصفات. أزيلوا مُرشِّحًا، أو اكتبوا بداية الاسم فقط.
network-directory-empty-search = يُعثر على الأسماء باللغات المسجَّلة بها.
# $day is the day as of which it is counted
network-directory-count =
    { $count ->
        [zero] لا أعضاء في { $day }.
        [one] عضو واحد في { $day }.
        [two] عضوان في { $day }.
        [few] { $count } أعضاء في { $day }.
        [many] { $count } عضوًا في { $day }.
       *[other] { $count } عضو في { $day }.
    }
network-directory-count-found =
    { $count ->
        [zero] لم يُعثر على أي عضو، في { $day }.
        [one] عُثر على عضو واحد، في { $day }.
        [two] عُثر على عضوين، في { $day }.
        [few] عُثر على { $count } أعضاء، في { $day }.
        [many] عُثر على { $count } عضوًا، في { $day }.
       *[other] عُثر على { $count } عضو، في { $day }.
    }
network-directory-about-section = صفحة قسم { $section }
network-directory-of-all =
    { $count ->
        [zero] لا أعضاء على الإطلاق.
        [one] المجموع عضو واحد.
        [two] المجموع عضوان.
        [few] المجموع { $count } أعضاء.
        [many] المجموع { $count } عضوًا.
       *[other] المجموع { $count } عضو.
    }
network-map-label = الأعضاء في { $day } على خريطة العالم
network-map-about = كل نقطة عضو، يدل لونها على القسم وحجمها على عدد السكان. والقائمة تسمّيهم.
network-map-about-countries = كل دائرة بلد: تدل مساحتها على عدد أعضائه، ولونها على قسم معظمهم. والقائمة تسمّيهم.
network-map-about-parts = كل دائرة تمثل الأعضاء المحيطين بها: تدل مساحتها على عددهم، ولونها على القسم. والقائمة تسمّيهم.
network-map-key = عدد الأعضاء في دائرة بهذا الحجم
network-map-choose = اختاروا بلدًا على الخريطة أو قسمًا من تحتها.
network-map-country = { $country }: { $count ->
        [zero] لا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $count } أعضاء
        [many] { $count } عضوًا
       *[other] { $count } عضو
    }
network-map-here = { $count ->
        [zero] لا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $count } أعضاء
        [many] { $count } عضوًا
       *[other] { $count } عضو
    }
network-map-skip = تخطي الخريطة إلى القائمة
network-map-sections = الأقسام على الخريطة
network-map-all-sections = عرض جميع الأقسام
network-map-source = حدود اليابسة: { $source }.
network-map-of-one = { $name } على خريطة
network-home-all = جميع الأعضاء
network-life-joined = الانضمام عضوًا
network-life-joined-in = الانضمام عضوًا في { $sections }
network-life-section-joined = الانضمام إلى القسم: { $section }
network-life-section-left = مغادرة القسم: { $section }
network-life-left = مغادرة الاتحاد
network-life-standing = الوضع: { $standing }
network-life-from = النشأة من { $name }
network-life-to = الاستمرار في { $name }
network-life-voice-began = تولّي { $name } المنصب: { $office }
network-life-voice-ended = مغادرة { $name } المنصب: { $office }
network-life-mandate-began = تولّي المنصب: { $office }، { $member }
network-life-mandate-ended = مغادرة المنصب: { $office }، { $member }
network-member-description = { $kind }، { $country }
network-member-lead = { $kind }، { $country } · عضو منذ { $day }
network-member-since = عضو منذ { $day }
network-member-facts = البيانات والمعرِّفات
network-member-no-section = لا ينتمي إلى أي قسم
network-member-no-standing = غير مسجَّل
network-member-unknown = غير معروف
network-member-standings = كل أوضاع العضوية
network-member-identifiers = المعرِّفات
# $count is written already
network-member-inhabitants-on = { $count } (في { $day })
network-member-left = لم يعد عضوًا: غادر في { $day }.
network-member-leaves = يغادر في { $day }.
network-member-not-yet = لم يكن عضوًا بعد: صار عضوًا في { $day }.
network-member-as-of = كما كان في { $day }، بحسب ما هو معروف اليوم.
network-member-today = عرضه كما هو اليوم
network-member-edit = تصحيح هذه الصفحة
network-member-registry = وضع العضوية والأقسام
network-member-json = هذا العضو بصيغة JSON
network-mine-title = الأعضاء الذين في عهدتي

# used-by: code
network-kind-local-government = حكومة محلية
# used-by: code
network-kind-regional-government = حكومة إقليمية
# used-by: code
network-kind-metropolitan-government = حكومة حاضرة كبرى
# used-by: code
network-kind-national-association = رابطة وطنية
# used-by: code
network-kind-international-network = شبكة دولية
# used-by: code
network-kind-associate = عضو منتسب
# used-by: code
network-size-small = أقل من 50 ألف نسمة
# used-by: code
network-size-medium = من 50 ألفًا إلى أقل من 300 ألف نسمة
# used-by: code
network-size-large = من 300 ألف إلى أقل من مليون نسمة
# used-by: code
network-size-metropolis = مليون نسمة فأكثر
# used-by: code
network-size-unknown = عدد السكان غير معروف
# used-by: code
network-standing-in-good-standing = مستوفٍ لالتزاماته
# used-by: code
network-standing-in-arrears = عليه متأخرات
# used-by: code
network-standing-suspended = عضويته معلَّقة
# used-by: code
network-standing-honorary = عضو فخري
# used-by: code
network-succession-merger = بالاندماج، { $day }
# used-by: code
network-succession-split = بالانقسام، { $day }
# used-by: code
network-succession-renaming = أُسس من جديد باسم آخر، { $day }

## What is known of a member
network-field-name = الاسم
network-field-name-in = الاسم بهذه اللغة: { $language }
network-field-official-name = الاسم الرسمي
network-field-kind = النوع
network-field-country = البلد
network-field-division = الإقليم أو المحافظة
network-field-population = عدد السكان
network-field-population-day = عدد السكان في تاريخ
network-field-location = الموقع
network-field-zone = المنطقة الزمنية
network-field-website = موقع الويب
network-field-office = المنصب
network-field-since = أول يوم في المنصب
network-field-until = أول يوم من دون الولاية
network-field-joined = عضو منذ
network-field-departed = عضو حتى
network-field-affiliations = الأقسام
network-field-standing = وضع العضوية
network-field-standings = وضع العضوية
network-field-identifier = المعرِّف ({ $scheme })
network-field-predecessors = نشأ عن
network-field-successors = صار

network-section-africa = أفريقيا
network-section-asia-pacific = آسيا والمحيط الهادئ
network-section-eurasia = أوراسيا
network-section-europe = أوروبا
network-section-latin-america = أمريكا اللاتينية
network-section-middle-east-west-asia = الشرق الأوسط وغرب آسيا
network-section-north-america = أمريكا الشمالية
network-section-metropolitan = الحواضر
## Sections
# used-by: code
network-section-kind-continental = قسم قاري من أقسام الاتحاد
# used-by: code
network-section-kind-functional = قسم يجمع أعضاء متشابهين أينما كانوا
network-section-members =
    { $count ->
        [zero] لا أعضاء اليوم
        [one] عضو واحد اليوم
        [two] عضوان اليوم
        [few] { $count } أعضاء اليوم
        [many] { $count } عضوًا اليوم
       *[other] { $count } عضو اليوم
    }
network-section-members-on =
    { $count ->
        [zero] لا أعضاء في { $day }
        [one] عضو واحد في { $day }
        [two] عضوان في { $day }
        [few] { $count } أعضاء في { $day }
        [many] { $count } عضوًا في { $day }
       *[other] { $count } عضو في { $day }
    }
network-section-directory = عرض جميع أعضائه
network-section-find = البحث بين أعضائه
network-section-stewards = يتولى سجلَّه
network-section-first = الأعضاء
network-section-empty = لا أعضاء في هذا القسم في هذا اليوم.

## Territorial reforms
network-reform-title = { $name }: إصلاح ترابي
network-reform-back = عودة إلى وضع العضوية والأقسام
network-reform-registry = إصلاح ترابي
network-reform-registry-about = يندمج مع غيره أو ينقسم أو يُؤسَّس من جديد باسم آخر.
network-reform-registry-do = تسجيل إصلاح أو التراجع عنه
network-reform-about = بيّنوا ما يحدث ومن يغادر ومن يخلفه. ترون ما سيُفعل قبل أن يُسجَّل أي شيء. يجب أن يكون الخلف عضوًا في ذلك اليوم؛ وإن كان جديدًا فأضيفوه أولًا.
network-reform-kind = ما يحدث
# used-by: code
network-reform-kind-merger = اندماج: عضو واحد يخلف عضوًا أو أكثر
# used-by: code
network-reform-kind-split = انقسام: عدة أعضاء يخلفون عضوًا واحدًا
# used-by: code
network-reform-kind-renaming = تأسيس من جديد: عضو واحد يخلف عضوًا واحدًا باسم آخر
network-reform-day = يوم دخوله حيز النفاذ
# used-by: code
network-reform-predecessors = الأعضاء المغادرون
# used-by: code
network-reform-successors = الأعضاء الذين يخلفونهم
network-reform-find = اسم عضو يُضاف
network-reform-none-found = لا عضو بهذا الاسم في ذلك اليوم.
network-reform-look = عرض ما سيُفعل
network-reform-not = لا يمكن تسجيل هذا
network-reform-why = { $name }: { $why }
network-reform-plan = ما سيُسجَّل
# $before and $after are names of members, $count is how many there are before.
# used-by: code
network-reform-plan-merger =
    { $count ->
        [zero] في { $day } ينضم { $before } إلى { $after } ويخلفه هذا.
        [one] في { $day } ينضم { $before } إلى { $after } ويخلفه هذا.
        [two] في { $day } يندمج { $before } في عضو واحد: يخلفهما { $after }.
        [few] في { $day } يندمج { $before } في عضو واحد: يخلفهم { $after }.
        [many] في { $day } يندمج { $before } في عضو واحد: يخلفهم { $after }.
       *[other] في { $day } يندمج { $before } في عضو واحد: يخلفهم { $after }.
    }
# used-by: code
network-reform-plan-split = في { $day } ينقسم { $before }: يخلفه { $after }.
# used-by: code
network-reform-plan-renaming = في { $day } يُؤسَّس { $before } من جديد باسم آخر: يخلفه { $after }.
network-reform-leaves = يغادر { $name } الاتحاد في { $day }؛ وتنتهي أقسامه ووضع عضويته وولاياته.
network-reform-stays = يبقى { $name } عضوًا كما هو، ويُذكر أنه نشأ عن { $before }.
network-reform-kept = تبقى كل الصفحات بمعرِّفاتها ويذكر كل منها الآخرين، ويروي سجل كل عضو هذا الإصلاح. ويمكن التراجع عنه ما لم يُبنَ عليه شيء.
network-reform-do = تسجيل هذا الإصلاح
network-reform-stays-in-force = لا يمكن التراجع عن هذا الإصلاح
network-reform-withdraw = التراجع عن الإصلاح
network-reform-returns = يعود { $name } عضوًا دون انقطاع، بأقسامه ووضع عضويته كما كانت، وتستمر ولاياته.
network-reform-parts = يبقى { $name } عضوًا، ولا يُذكر بعد ذلك أنه نشأ عن { $before }.
network-reform-withdraw-about = يبقى ما سُجِّل في سجل كل منهم.
network-reform-withdraw-do = التراجع عن هذا الإصلاح

## Forms about members
network-form-names = الاسم بلغات أخرى
network-form-name-hint = كما يُسمى في بلده وبكتابته.
network-form-population-hint = عدد صحيح. اتركوه فارغًا إن لم يكن معروفًا.
network-form-choose = اختاروا
network-form-metropolitan = ينتمي أيضًا إلى قسم الحواضر
network-form-wikidata = عنصر ويكي بيانات، مثل Q90
network-form-geonames = رقم GeoNames
network-form-since = ابتداءً من هذا اليوم
network-form-until = أول يوم لا ينتمي فيه إليه
network-form-reason = السبب
network-form-reason-hint = كالقرار أو المادة مثلًا. يمكن للجميع قراءته.
network-form-leave-day = أول يوم لا يكون فيه عضوًا
network-form-keep = حفظ
network-form-back = العودة إلى العضو
network-new-title = إضافة عضو
network-new-do = إضافة هذا العضو
network-edit-title = { $name }: تصحيح الصفحة
network-edit-theirs = غيَّر شخص آخر هذا العضو وأنتم تكتبون
network-edit-theirs-next = ما كتبته ما زال في الاستمارة. قارنوا وصحّحوا ثم احفظوا، فيحل محل ما هو قائم.
network-registry-title = { $name }: وضع العضوية والأقسام
network-registry-standing = وضع العضوية
network-registry-standing-hint = يسري إلى أن يبدأ الوضع الذي يليه إن كان مسجَّلًا.
network-registry-coming = أوضاع مسجَّلة لم تبدأ بعد
network-registry-withdraw = سحب «{ $standing }»
network-registry-sections = الأقسام
network-registry-class = النوع والبلد
network-registry-affiliate = ينتمي إلى هذا القسم
network-registry-end = لم يعد في قسم { $section }
network-registry-leave = مغادرة الاتحاد
network-registry-leave-about = تبقى الصفحة مع تاريخها. وينتهي في ذلك اليوم انتماؤه إلى الأقسام ووضع عضويته، وما كان سيبدأ بعده لا يبدأ. ويمكن التراجع عن المغادرة هنا.
network-registry-leave-do = تسجيل مغادرته
network-departure-title = { $name }: مغادرة الاتحاد
network-departure-back = العودة إلى وضع العضوية والأقسام
network-departure-mend = تصحيح المغادرة أو التراجع عنها
network-departure-ends = ما ينتهي بمغادرته
network-departure-goes-on = ما يستمر إن أُلغيت المغادرة
network-departure-standing = وضع العضوية: { $standing }
network-departure-mandate = { $person }، { $office }
network-departure-mandates-end =
    { $count ->
        [zero] لا تنتهي أي ولاية معه
        [one] تنتهي معه ولاية واحدة
        [two] تنتهي معه ولايتان
        [few] تنتهي معه { $count } ولايات
        [many] تنتهي معه { $count } ولاية
       *[other] تنتهي معه { $count } ولاية
    }
network-departure-mandates-end-about = وما يُشغل بها في الهيئات يتبع النظام الأساسي كما عند انتهاء أي ولاية.
network-departure-mandates-go-on =
    { $count ->
        [zero] لا تستمر أي ولاية
        [one] تستمر ولاية واحدة
        [two] تستمر ولايتان
        [few] تستمر { $count } ولايات
        [many] تستمر { $count } ولاية
       *[other] تستمر { $count } ولاية
    }
network-departure-mandates-go-on-about = الولايات التي فُقد بها مقعد في هذه الأثناء، أو التي دُوِّنت في قائمة مجمَّدة، تبقى منتهية.
network-departure-correct = تصحيح اليوم
network-departure-correct-do = تصحيح اليوم
network-departure-withdraw = التراجع عن المغادرة
network-departure-withdraw-about = لم يغادر، أو لن يغادر: عضويته متصلة بلا انقطاع. وما سُجِّل يبقى في تاريخه.
network-departure-withdraw-do = التراجع عن المغادرة

## History of a member
# used-by: code
network-history-member-created = صار عضوًا
# used-by: code
network-history-member-changed = صُححت الصفحة
# used-by: code
network-history-member-identified = أُضيفت معرِّفات
# used-by: code
network-history-member-left = غادر الاتحاد
# used-by: code
network-history-member-departure-corrected = صُحح يوم المغادرة
# used-by: code
network-history-member-departure-withdrawn = أُلغيت المغادرة
# used-by: code
network-history-member-affiliated = انضم إلى قسم
# used-by: code
network-history-member-disaffiliated = غادر قسمًا
# used-by: code
network-history-member-stood = تغيَّر وضع العضوية
# used-by: code
network-history-member-standing-withdrawn = سُحب وضع عضوية لم يكن قد بدأ
# used-by: code
network-history-member-succeeded = دخل إصلاح ترابي حيز النفاذ
# used-by: code
network-history-member-succession-withdrawn = جرى التراجع عن إصلاح ترابي
# used-by: code
network-history-section-founded = أُسِّس القسم
# used-by: code
network-history-import-applied = استُورد سجل أعضاء
# used-by: code
network-history-import-added = أُضيف باستيراد سجل للأعضاء
# used-by: code
network-history-import-changed = تغيَّر باستيراد سجل للأعضاء
# used-by: code
network-history-import-undone = أُلغي استيراد سجل للأعضاء
# used-by: code
network-history-import-stood = حُدِّد وضع العضوية لعدة أعضاء دفعة واحدة
# used-by: code
network-history-import-unstood = أُلغي وضع عضوية حُدِّد لعدة أعضاء دفعة واحدة
# used-by: code
network-history-mapping-saved = حُفظت مطابقة لقوائم الأعضاء
# used-by: code
network-history-mapping-removed = حُذفت مطابقة محفوظة لقوائم الأعضاء
# used-by: code
network-history-grant-ended = انتهى حق شخص على هذا العضو
network-history-other = أمر يخص هذا العضو
# $what is a section or a standing, $days since when and until when
network-history-dated = { $what } ({ $days })
network-history-reason = { $what }: { $reason }
network-history-entry = القيد { $number }

## Who may
network-denied-steward = لا يقوم بهذا إلا أمين أحد أقسام هذا العضو أو مسؤول النظام. اسألوا أمانة قسمكم.
network-denied-editor = لا يصحح هذه الصفحة إلا جهة اتصال هذا العضو أو أمين قسمه أو مسؤول النظام. اسألوهم، أو اكتبوا إلى الأمانة.
network-denied-imports = لا يضيف الأعضاء إلا أمناء الأقسام ومسؤولو النظام. اسألوا أمانة قسمكم.

## For programs
network-api-members = الأعضاء في يوم بعينه، بالترتيب الإنجليزي
network-api-members-csv = الأعضاء في جدول يستطيع الاستيراد قراءته من جديد
network-api-members-xlsx = الأعضاء في جدول حسابي يقرؤه الاستيراد من جديد
network-api-members-json = الأعضاء في ملف واحد
network-api-member = عضو واحد، مع أقسامه وأوضاعه وأسلافه وأخلافه
network-api-id = معرّف العضو
network-api-q = كلمات من الاسم بأي من لغاته
network-api-section = رمز قسم
network-api-country = بلد، وفق ISO { "\u2066" }3166-1{ "\u2069" } alpha-2
network-api-kind = صفة الأعضاء
network-api-size = حجمهم بعدد السكان

## Refusals about members
network-refusal-name-empty = اكتبوا اسم العضو.
network-refusal-name-long =
    { $most ->
        [zero] الاسم أطول مما ينبغي: لا يجوز أي حرف.
        [one] الاسم أطول مما ينبغي: حرف واحد على الأكثر.
        [two] الاسم أطول مما ينبغي: حرفان على الأكثر.
        [few] الاسم أطول مما ينبغي: { $most } أحرف على الأكثر.
        [many] الاسم أطول مما ينبغي: { $most } حرفًا على الأكثر.
       *[other] الاسم أطول مما ينبغي: { $most } حرف على الأكثر.
    }
network-refusal-names-many =
    { $most ->
        [zero] الأسماء بلغات أخرى أطول مما ينبغي مجتمعةً: لا يجوز أي حرف.
        [one] الأسماء بلغات أخرى أطول مما ينبغي مجتمعةً: حرف واحد على الأكثر.
        [two] الأسماء بلغات أخرى أطول مما ينبغي مجتمعةً: حرفان على الأكثر.
        [few] الأسماء بلغات أخرى أطول مما ينبغي مجتمعةً: { $most } أحرف على الأكثر.
        [many] الأسماء بلغات أخرى أطول مما ينبغي مجتمعةً: { $most } حرفًا على الأكثر.
       *[other] الأسماء بلغات أخرى أطول مما ينبغي مجتمعةً: { $most } حرف على الأكثر.
    }
network-refusal-over-many = عدة أعضاء يحملون اسم «{ $name }». أدخلوا عنوان صفحة العضو المقصود.
network-refusal-website = ليس هذا عنوان موقع ويب. اكتبوه هكذا: https://www.example.org.
network-refusal-figure-ahead = لا يمكن أن يكون أحد قد أحصى في يوم لم يأتِ بعد. اكتبوا { $today } أو يومًا قبله.
network-refusal-left-before-joined = لا يمكن أن يغادر في { $left }: صار عضوًا في { $joined }. اختاروا يومًا لاحقًا.
network-refusal-left-already = غادر من قبل، في { $left }.
network-refusal-not-left = لم يغادر. لم يتغير شيء.
network-refusal-left-by-reform = انتهى في إصلاح ترابي في { $day }. تراجع عن ذلك الإصلاح بدلًا من هذا، في صفحة إصلاحاته.
network-refusal-before-joined = يبدأ هذا قبل العضوية التي بدأت في { $joined }. اختاروا ذلك اليوم أو يومًا بعده.
network-refusal-after-left = يغادر العضو، أو غادر، في { $left }، ولا يستمر شيء منه بعد ذلك. اختاروا يومًا أسبق.
network-refusal-ends-before = سينتهي هذا قبل أن يبدأ في { $since }. اختاروا يومًا لاحقًا.
network-refusal-affiliated-already = ينتمي إلى هذا القسم من قبل، منذ { $since }. أنهوا ذلك أولًا، أو اختاروا قسمًا آخر.
network-refusal-not-affiliated = لا ينتمي الآن إلى هذا القسم.
network-refusal-standing-later = يبدأ وضع آخر بعد ذلك، في { $since }. اختاروا ذلك اليوم أو يومًا بعده.
network-refusal-standing-same = هذا وضعه في ذلك اليوم أصلًا. اختاروا وضعًا آخر أو يومًا آخر.
network-refusal-standing-none = لم يعد أي وضع يبدأ في ذلك اليوم. أعيدوا تحميل الصفحة.
network-refusal-standing-begun = بدأ هذا الوضع في { $since } فلا يُسحب: سجّلوا وضعًا آخر ابتداءً من ذلك اليوم.
network-refusal-no-section = لا يوجد مثل هذا القسم. اختاروا قسمًا من القائمة.
network-refusal-own-section = اختاروا قسمًا من الأقسام التي في عهدتكم.
network-refusal-changed-meanwhile = غيَّر شخص آخر هذا العضو وأنتم تكتبون. لم يُطمس شيء: انظروا ما تغيَّر ثم احفظوا صيغتكم من جديد.
network-refusal-identifier = ليس هذا معرِّفًا في ذلك السجل. عنصر ويكي بيانات مثل Q90، ورقم GeoNames مثل 2988507.
network-refusal-identifier-taken = { $value } هو معرِّف { $name }. إن كان العضو نفسه فصحّحوا صفحته بدلًا من ذلك.
network-refusal-succession-numbers = للاندماج خلف واحد، وللانقسام سلف واحد وأخلاف عدة، وللتأسيس من جديد واحد من كل منهما.
network-refusal-succession-self = لا يمكن أن يخلف العضو نفسه.
network-refusal-succession-no-member = { $name } ليس عضوًا في { $day }. أضيفوه أولًا ابتداءً من ذلك اليوم.
network-refusal-reform-foreign = { $name } ليس في أي قسم معهود به إليكم. اطلبوا من مسؤول النظام تسجيل هذا الإصلاح.
network-refusal-reform-built = سُجِّل عن { $name } منذ ذلك الحين أمر آخر مبني على هذا الإصلاح. إن كان إصلاحًا آخر فتراجع عنه أولًا.
network-refusal-reform-none = لم يغادر في أي إصلاح. انظروا صفحته من جديد: فربما تراجع أحدهم عنه.
network-refusal-reform-many =
    { $most ->
        [zero] لا يمكن أن يغادر أو يخلف أي عضو في الإصلاح الواحد.
        [one] يغادر أو يخلف في الإصلاح الواحد عضو واحد على الأكثر. استبعد الآخرين.
        [two] يغادر أو يخلف في الإصلاح الواحد عضوان على الأكثر. استبعد الآخرين.
        [few] يغادر أو يخلف في الإصلاح الواحد { $most } أعضاء على الأكثر. استبعد الآخرين.
        [many] يغادر أو يخلف في الإصلاح الواحد { $most } عضوًا على الأكثر. استبعد الآخرين.
       *[other] يغادر أو يخلف في الإصلاح الواحد { $most } عضو على الأكثر. استبعد الآخرين.
    }

## The standing of many members at once
network-standings-title = تحديد وضع العضوية لعدة أعضاء
network-standings-of =
    { $count ->
        [zero] تحديد وضع العضوية
        [one] تحديد وضع عضوية هذا العضو
        [two] تحديد وضع عضوية هذين العضوين
        [few] تحديد وضع عضوية هؤلاء الأعضاء ({ $count })
        [many] تحديد وضع عضوية هؤلاء الأعضاء ({ $count })
       *[other] تحديد وضع عضوية هؤلاء الأعضاء ({ $count })
    }
network-standings-found =
    { $count ->
        [zero] لا يشمل ذلك أي عضو.
        [one] يشمل ذلك عضوًا واحدًا كما يعرضه الدليل.
        [two] يشمل ذلك عضوين كما يعرضهما الدليل.
        [few] يشمل ذلك { $count } أعضاء كما يعرضهم الدليل.
        [many] يشمل ذلك { $count } عضوًا كما يعرضهم الدليل.
       *[other] يشمل ذلك { $count } عضو كما يعرضهم الدليل.
    }
network-standings-back = دليل الأعضاء
network-standings-other = اختيار غيرهم
network-standings-whose = لمن
network-standings-all = للجميع
network-standings-unrecorded = لمن لا وضع مسجَّلًا له في ذلك اليوم فقط
network-standings-those = فقط لمن كان وضعه في ذلك اليوم: { $standing }
network-standings-look = عرض ما سيحدث
network-standings-would = ما سيحدث
network-standings-change =
    { $count ->
        [zero] لا عضو: «{ $was }» يصير «{ $standing }».
        [one] عضو واحد: «{ $was }» يصير «{ $standing }».
        [two] عضوان: «{ $was }» يصير «{ $standing }».
        [few] { $count } أعضاء: «{ $was }» يصير «{ $standing }».
        [many] { $count } عضوًا: «{ $was }» يصير «{ $standing }».
       *[other] { $count } عضو: «{ $was }» يصير «{ $standing }».
    }
network-standings-same =
    { $count ->
        [zero] لا عضو: «{ $was }» كما كان.
        [one] عضو واحد: «{ $was }» كما كان.
        [two] عضوان: «{ $was }» كما كان.
        [few] { $count } أعضاء: «{ $was }» كما كان.
        [many] { $count } عضوًا: «{ $was }» كما كان.
       *[other] { $count } عضو: «{ $was }» كما كان.
    }
network-standings-gone =
    { $count ->
        [zero] لا عضو يغادر قبل بدئه.
        [one] عضو واحد يغادر قبل بدئه: لا يتغير شيء.
        [two] عضوان يغادران قبل بدئه: لا يتغير شيء.
        [few] { $count } أعضاء يغادرون قبل بدئه: لا يتغير شيء.
        [many] { $count } عضوًا يغادرون قبل بدئه: لا يتغير شيء.
       *[other] { $count } عضو يغادرون قبل بدئه: لا يتغير شيء.
    }
network-standings-about = يسري ابتداءً من { $day }، ولمن انضم بعد ذلك من أول يوم في عضويته، حتى الوضع التالي المسجَّل من قبل. وهو قيد واحد في السجل، ويمكن التراجع عنه كله.
network-standings-do =
    { $count ->
        [zero] تحديد وضع العضوية
        [one] تحديد وضع عضوية عضو واحد
        [two] تحديد وضع عضوية عضوين
        [few] تحديد وضع عضوية { $count } أعضاء
        [many] تحديد وضع عضوية { $count } عضوًا
       *[other] تحديد وضع عضوية { $count } عضو
    }
network-standings-idle = لن يتغير شيء. اختاروا وضعًا آخر أو يومًا آخر أو أعضاء آخرين.
network-standings-called = وضع العضوية «{ $standing }» ابتداءً من { $day }
network-standings-trail = وضع العضوية لعدة أعضاء
network-standings-list = من تغيَّر وضع عضويتهم
network-standings-now =
    { $count ->
        [zero] لم يصر وضع أي عضو «{ $standing }»
        [one] صار وضع عضو واحد «{ $standing }»
        [two] صار وضع عضوين «{ $standing }»
        [few] صار وضع { $count } أعضاء «{ $standing }»
        [many] صار وضع { $count } عضوًا «{ $standing }»
       *[other] صار وضع { $count } عضو «{ $standing }»
    }
network-standings-then =
    { $count ->
        [zero] لن يصير وضع أي عضو «{ $standing }» ابتداءً من { $day }
        [one] يصير وضع عضو واحد «{ $standing }» ابتداءً من { $day }
        [two] يصير وضع عضوين «{ $standing }» ابتداءً من { $day }
        [few] يصير وضع { $count } أعضاء «{ $standing }» ابتداءً من { $day }
        [many] يصير وضع { $count } عضوًا «{ $standing }» ابتداءً من { $day }
       *[other] يصير وضع { $count } عضو «{ $standing }» ابتداءً من { $day }
    }
network-standings-turned = { $was } ← { $standing }
network-standings-reading = يجري المرور على الأعضاء.
network-standings-running = يمكنكم مغادرة هذه الصفحة، والعمل مستمر. يبقى وضع كل عضو كما كان إلى أن يُكتب الصف الأخير، ثم يظهر كله دفعة واحدة.
network-standings-undo-look = التراجع عن هذا التغيير: انظروا ما يمسّه
network-standings-undo = التراجع عن هذا التغيير
network-standings-undo-not = لا يمكن التراجع عن هذا التغيير
network-standings-change-back = التغيير
network-standings-next =
    { $count ->
        [zero] لكل الأعضاء وضع مسجَّل.
        [one] عضو واحد لا وضع مسجَّلًا له. لا صوت له حيث تشترط النظم الأساسية وضعًا.
        [two] عضوان لا وضع مسجَّلًا لهما. لا صوت لهما حيث تشترط النظم الأساسية وضعًا.
        [few] { $count } أعضاء لا وضع مسجَّلًا لهم. لا صوت لهم حيث تشترط النظم الأساسية وضعًا.
        [many] { $count } عضوًا لا وضع مسجَّلًا لهم. لا صوت لهم حيث تشترط النظم الأساسية وضعًا.
       *[other] { $count } عضو لا وضع مسجَّلًا لهم. لا صوت لهم حيث تشترط النظم الأساسية وضعًا.
    }
network-import-see-members = عرض الأعضاء
network-import-go-on = ما يلي ذلك
network-refusal-standings-overtaken = جاء أعضاء أو غادروا أو تغيَّروا في هذه الأثناء، فلم يعد ذلك ما عُرض عليكم. لم يُكتب شيء. انظروا مرة أخرى إلى ما سيحدث.

## Importing a roster
network-import-title = استيراد سجل الأعضاء
network-import-about = أحضروا ملفًّا بالأعضاء: ترون ما سيحدث قبل كتابة أي شيء، ويمكنكم إلغاؤه كله دفعة واحدة.
network-import-file = الملف
network-import-file-hint = جدول محفوظ بصيغة XLSX أو CSV من أي برنامج جداول. يُتعرَّف على الفاصل والترميز.
network-import-mapping-file = ملف مطابقة الأعمدة، إن كان لديكم
network-import-mapping-file-hint = يقول ما تحتويه الأعمدة حيث لا تقوله أسماؤها. ويمكنكم قول ذلك أيضًا في الصفحة التالية.
network-import-mapping-faulty = لا يمكن استعمال ملف المطابقة
network-import-mapping-faulty-next = حُفظ السجل. اختاروا ملف المطابقة بعد تصحيحه، أو بيّنوا في أسفل هذه الصفحة ما تحتويه الأعمدة.
network-import-look = فحص الملف
network-import-earlier = عمليات الاستيراد السابقة
network-import-none = لم يُستورد أي سجل بعد.
network-import-when = متى
network-import-what = ما جرى
network-import-state = الحالة
network-import-by = من قام به
network-import-hash = بصمة الملف SHA-256
network-import-proof = الدليل
network-import-is-applied = سارٍ
network-import-is-undone = أُلغي
network-import-added =
    { $count ->
        [zero] لم يُضف أي عضو
        [one] أُضيف عضو واحد
        [two] أُضيف عضوان
        [few] أُضيف { $count } أعضاء
        [many] أُضيف { $count } عضوًا
       *[other] أُضيف { $count } عضو
    }
network-import-changed =
    { $count ->
        [zero] لم يتغيَّر أي عضو
        [one] تغيَّر عضو واحد
        [two] تغيَّر عضوان
        [few] تغيَّر { $count } أعضاء
        [many] تغيَّر { $count } عضوًا
       *[other] تغيَّر { $count } عضو
    }
network-import-unchanged =
    { $count ->
        [zero] لم يبق أي عضو كما كان
        [one] بقي عضو واحد كما كان
        [two] بقي عضوان كما كانا
        [few] بقي { $count } أعضاء كما كانوا
        [many] بقي { $count } عضوًا كما كانوا
       *[other] بقي { $count } عضو كما كانوا
    }
network-import-left-out =
    { $count ->
        [zero] لم يُستبعد أي صف
        [one] استُبعد صف واحد
        [two] استُبعد صفان
        [few] استُبعدت { $count } صفوف
        [many] استُبعد { $count } صفًّا
       *[other] استُبعد { $count } صف
    }
network-import-staged-title = { $file }: ما الذي سيحدث
network-import-staged-about = لم يُكتب شيء بعد.
network-import-unreadable = لا يمكن قراءة هذا الملف على هذا النحو. أدناه السبب وما العمل.
network-import-idle = لا شيء يُعمل: كل صف صالح مطابق لما في السجل.
network-import-summary =
    { $count ->
        [zero] لم يُقرأ أي صف.
        [one] قُرئ صف واحد.
        [two] قُرئ صفان.
        [few] قُرئت { $count } صفوف.
        [many] قُرئ { $count } صفًّا.
       *[other] قُرئ { $count } صف.
    }
network-import-faulty =
    { $count ->
        [zero] كل الصفوف صالحة.
        [one] صف واحد لا يمكن أخذه. أصلحوه أدناه أو في الملف، أو تابعوا من دونه.
        [two] صفان لا يمكن أخذهما. أصلحوهما أدناه أو في الملف، أو تابعوا من دونهما.
        [few] { $count } صفوف لا يمكن أخذها. أصلحوها أدناه أو في الملف، أو تابعوا من دونها.
        [many] { $count } صفًّا لا يمكن أخذها. أصلحوها أدناه أو في الملف، أو تابعوا من دونها.
       *[other] { $count } صف لا يمكن أخذها. أصلحوها أدناه أو في الملف، أو تابعوا من دونها.
    }
network-import-faulty-idle =
    { $count ->
        [zero] كل الصفوف صالحة ومطابقة لما في السجل.
        [one] صف واحد لا يمكن أخذه: أصلحوه أدناه أو في الملف. وكل صف سواه مطابق لما في السجل.
        [two] صفان لا يمكن أخذهما: أصلحوهما أدناه أو في الملف. وكل صف سواهما مطابق لما في السجل.
        [few] { $count } صفوف لا يمكن أخذها: أصلحوها أدناه أو في الملف. وكل صف سواها مطابق لما في السجل.
        [many] { $count } صفًّا لا يمكن أخذها: أصلحوها أدناه أو في الملف. وكل صف سواها مطابق لما في السجل.
       *[other] { $count } صف لا يمكن أخذها: أصلحوها أدناه أو في الملف. وكل صف سواها مطابق لما في السجل.
    }
network-import-faulty-all =
    { $count ->
        [zero] لا صف يمكن أخذه.
        [one] الصف الوحيد لا يمكن أخذه: أصلحوه أدناه أو في الملف.
        [two] الصفان كلاهما لا يمكن أخذهما: أصلحوهما أدناه أو في الملف.
        [few] لا يمكن أخذ أي من الصفوف الـ{ $count }: أصلحوها أدناه أو في الملف.
        [many] لا يمكن أخذ أي من الصفوف الـ{ $count }: أصلحوها أدناه أو في الملف.
       *[other] لا يمكن أخذ أي من الصفوف الـ{ $count }: أصلحوها أدناه أو في الملف.
    }
# These three are joined to one button: “Add 1,243 members, change 12, and leave 0 unchanged”
network-import-do-add =
    { $count ->
        [zero] إضافة 0 عضو
        [one] إضافة عضو واحد
        [two] إضافة عضوين
        [few] إضافة { $count } أعضاء
        [many] إضافة { $count } عضوًا
       *[other] إضافة { $count } عضو
    }
network-import-do-change =
    { $count ->
        [zero] تغيير 0
        [one] تغيير عضو واحد
        [two] تغيير عضوين
        [few] تغيير { $count } أعضاء
        [many] تغيير { $count } عضوًا
       *[other] تغيير { $count } عضو
    }
network-import-do-change-only =
    { $count ->
        [zero] لا تغيير لأي عضو
        [one] تغيير عضو واحد
        [two] تغيير عضوين
        [few] تغيير { $count } أعضاء
        [many] تغيير { $count } عضوًا
       *[other] تغيير { $count } عضو
    }
network-import-do-leave =
    { $count ->
        [zero] ترك 0 على حاله
        [one] ترك عضو واحد على حاله
        [two] ترك عضوين على حالهما
        [few] ترك { $count } أعضاء على حالهم
        [many] ترك { $count } عضوًا على حالهم
       *[other] ترك { $count } عضو على حالهم
    }
# $deed is the sentence put together from the three above
network-import-do-valid =
    { $count ->
        [zero] { $deed }
        [one] { $deed }؛ من دون الصف المعيب
        [two] { $deed }؛ من دون الصفين المعيبين
        [few] { $deed }؛ من دون الصفوف المعيبة
        [many] { $deed }؛ من دون الصفوف المعيبة
       *[other] { $deed }؛ من دون الصفوف المعيبة
    }
network-import-do-without = { $deed }؛ من دون التكرارات المحتملة
network-import-do-without-both = { $deed }؛ من دون الصفوف المعيبة والتكرارات المحتملة
network-import-reading = يُقرأ الملف ويُقارن بالسجل.
network-import-reading-so-far = يُقرأ الملف ويُقارن بالسجل: أُنجز { "\u2066" }{ $percent }%{ "\u2069" }.
network-import-reading-again = يُقرأ الملف مرة أخرى ليُنفَّذ ما رأيتموه بعينه: أُنجز { "\u2066" }{ $percent }%{ "\u2069" }.
network-import-beginning = يجري إعداد الصفوف.
network-import-reading-about = يمكنكم مغادرة هذه الصفحة والعودة إليها. لا يُكتب شيء قبل أن تروا ما سيُكتب.
network-import-writing = كُتب { $done } من أصل { $total } من الصفوف.
network-import-undoing = جارٍ التراجع: كُتب { $done } من أصل { $total } من الصفوف.
network-import-running-about = يمكنكم مغادرة هذه الصفحة فالعمل مستمر. لا يرى أحد شيئًا منه حتى يُكتب الصف الأخير، وعندئذ يظهر كله دفعة واحدة.
network-import-undoing-about = يمكنكم مغادرة هذه الصفحة فالعمل مستمر. يبقى الأعضاء كما هم حتى يُكتب الصف الأخير، وعندئذ يُتراجع عن الكل دفعة واحدة.
network-import-ask-again = إلى أين وصل الآن؟
# used-by: code
network-import-broken = انقطعت المحاولة الأخيرة ولم يُكتب شيء. حاولوا مرة أخرى.
network-import-drop = استبعاد هذا الملف
network-import-findings = الملاحظات
network-import-findings-caption = ما هو خطأ أو يستحق النظر، صفًّا بعد صف
network-import-severity = الأهمية
network-import-severity-error = خطأ
network-import-severity-warning = للنظر
network-import-severity-note = ملاحظة
network-import-row = الصف
network-import-cell = الخلية
network-import-finding = ما ينبغي معرفته
network-import-doubles = تكرارات محتملة
network-import-doubles-about = سيكون هؤلاء أعضاء جددًا، لكن في البلد نفسه عضوًا بالاسم نفسه. لا يُدمج شيء من تلقاء نفسه: بيّن ما هو كل واحد منهم. وعندئذ يأخذ العضو معرّفات الصف.
network-import-double = الصف { $row }:
network-import-double-known = معروف من قبل:
network-import-is-same = هو العضو نفسه
network-import-is-new = هو عضو آخر
network-import-is-out = اتركوه جانبًا
network-import-settled = ما بُتَّ فيه
network-import-settled-same = هو نفسه { $name }
network-import-settled-new = عضو آخر يُضاف
network-import-settled-out = تُرك جانبًا
network-import-open-again = قرّر من جديد
network-import-doubles-out =
    { $count ->
        [zero] لا مكررات محتملة
        [one] اتركوا المكرر المحتمل جانبًا
        [two] اتركوا المكررين المحتملين جانبًا
        [few] اتركوا { $count } مكررات محتملة جانبًا
        [many] اتركوا { $count } مكررًا محتملًا جانبًا
       *[other] اتركوا { $count } مكرر محتمل جانبًا
    }
network-import-doubles-are-out = تُترك جانبًا المكررات المحتملة التي لم يُقَل فيها شيء.
network-import-doubles-in = إدخالها مع ذلك
# used-by: code
network-import-double-here = الصف { $row }: «{ $value }» عضو من قبل في البلد نفسه ({ $country }) باسم { $name }. بيّنوا أدناه هل هو نفسه.
network-import-more-doubles =
    { $count ->
        [zero] ولا غيرها.
        [one] وواحد آخر.
        [two] واثنان آخران.
        [few] و{ $count } أخرى.
        [many] و{ $count } أخرى.
       *[other] و{ $count } أخرى.
    }
network-import-changes = ما الذي سيتغير
# used-by: code
network-import-done-with = الأعضاء الذين غيَّرهم أو أضافهم
network-import-part = من { $first } إلى { $last } من أصل { $total }
network-import-was-added = أُضيف
network-import-fact = { $fact }: { $before } ← { $after }
network-import-more-changes =
    { $count ->
        [zero] لن يتغير عضو آخر.
        [one] سيتغير عضو آخر؛ الخيار { "\u2066" }--json{ "\u2069" } يسردهم جميعًا.
        [two] سيتغير عضوان آخران؛ الخيار { "\u2066" }--json{ "\u2069" } يسردهم جميعًا.
        [few] سيتغير { $count } أعضاء آخرين؛ الخيار { "\u2066" }--json{ "\u2069" } يسردهم جميعًا.
        [many] سيتغير { $count } عضوًا آخر؛ الخيار { "\u2066" }--json{ "\u2069" } يسردهم جميعًا.
       *[other] سيتغير { $count } عضو آخر؛ الخيار { "\u2066" }--json{ "\u2069" } يسردهم جميعًا.
    }
network-import-rows = الملف كما قُرئ
network-import-rows-caption = الصفوف الأولى من الملف
network-import-faults = صفوف للتصحيح أو للنظر
network-import-first-fault = انتقلوا إلى أولها
network-import-whole-row = الصف كاملًا
# used-by: code
network-import-row-short = عدد خلايا الصف { $row } هو { $found } وعدد الأعمدة { $expected }. وُضعت الخلايا أدناه تحت الأعمدة بترتيبها: انقلوا ما ليس في موضعه وأكملوا ما ينقص.
network-import-lay = الخلايا تحت أعمدتها الصحيحة، وما ينقص منها فارغ
network-import-cells-about = صحّحوا الخلايا هنا أو في الملف. ما يُصحَّح هنا يُحفظ بجانب الملف الذي يبقى كما هو، ويُقيَّد مع الاستيراد.
network-import-cell-of = الصف { $row }، { $column }
network-import-correct = حفظ التصحيحات والنظر من جديد
network-import-more-rows = هذه هي الصفوف الأولى التي فيها ملاحظات. متى صُحِّحت ظهرت التي تليها.
network-import-corrected =
    { $count ->
        [zero] لم تُصحَّح أي خلية
        [one] صُحِّحت خلية واحدة
        [two] صُحِّحت خليتان
        [few] صُحِّحت { $count } خلايا
        [many] صُحِّحت { $count } خلية
       *[other] صُحِّحت { $count } خلية
    }
network-import-corrected-file = تنزيل الملف مصححًا (CSV)
network-import-forget-corrections = تخلَّ عن كل التصحيحات
network-import-columns = ما تحتويه الأعمدة
network-import-columns-about = بيّنوا هنا إن كان شيء لم يُتعرَّف عليه ثم انظروا من جديد.
network-import-columns-out =
    { $count ->
        [zero] كل الأعمدة معروفة.
        [one] عمود واحد غير معروف ويُترك جانبًا: { $columns }.
        [two] عمودان غير معروفين ويُتركان جانبًا: { $columns }.
        [few] { $count } أعمدة غير معروفة وتُترك جانبًا: { $columns }.
        [many] { $count } عمودًا غير معروفة وتُترك جانبًا: { $columns }.
       *[other] { $count } عمود غير معروفة وتُترك جانبًا: { $columns }.
    }
network-import-columns-say = بيّنوا ما تحتويه الأعمدة
network-import-columns-agree = عدة أعمدة تحوي البلد: { $columns }. يجب أن تتفق في كل صف.
network-import-column = ما يحتويه العمود «{ $column }»
network-import-column-name = العمود
network-import-column-holds = يحتوي على
network-import-column-ignore = تركه جانبًا
network-import-samples = على سبيل المثال
network-import-defaults = ما يسري حيث لا يقول الملف شيئًا
network-import-default-no-country = لا بلد: صف بلا بلد لا يُؤخذ
network-import-default-of-country = قسم بلده
network-import-default-since = بدء عضوية الأعضاء الجدد
network-import-default-standing = وضع عضوية من لا وضع مسجَّلًا له
network-import-default-standing-since = بدء الوضع الذي يأتي به هذا الملف
network-import-again = فحص من جديد
network-import-other-file = ملف آخر
network-import-other-file-about = يحل الملف المصحح محل هذا الملف. ويبقى ما قلته عن الأعمدة والخلايا والمكررات.
network-import-sheet = الورقة
network-import-pieces-about = اسحبوا إلى العمود ما يحويه. أو اضغطوا عليه ثم اضغطوا «الوضع هنا» عند العمود، أو اختاروا من قائمة العمود.
network-import-lay-here = الوضع هنا
network-import-piece-held = أُخذ %piece. اختاروا عموده.
network-import-piece-laid = العمود %column يحوي: %piece.
network-import-mapping-download = تنزيل المطابقة (ولسطر الأوامر أيضًا)
network-import-save = احفظوا هذا للملف القادم
network-import-save-about = تُعرض على كل من يستورد ملفًا بالأعمدة نفسها.
network-import-saved-name = اسم المطابقة
network-import-save-do = احفظوا بهذا الاسم وانظروا من جديد
network-import-saved = محفوظ للملفات التي فيها هذه الأعمدة
network-import-offered = سبق أن ذُكر ما تحويه هذه الأعمدة في ملف مثله.
network-import-use-saved = استعمال «{ $name }»
network-import-remove-saved = احذفوا «{ $name }»
network-import-undo = إلغاء هذا الاستيراد
network-import-undo-look = التراجع عن هذا الاستيراد: انظروا ما يمسّه
network-import-undo-title = { $file }: ما يمسّه التراجع عنه
network-import-undo-not = لا يمكن التراجع عن هذا الاستيراد
network-import-hindered-mandate =
    { $count ->
        [zero] لا ولاية لأحد في أي عضو:
        [one] في عضو واحد أشخاص يشغلون ولاية أو شغلوها:
        [two] في عضوين أشخاص يشغلون ولاية أو شغلوها:
        [few] في { $count } أعضاء أشخاص يشغلون ولاية أو شغلوها:
        [many] في { $count } عضوًا أشخاص يشغلون ولاية أو شغلوها:
       *[other] في { $count } عضو أشخاص يشغلون ولاية أو شغلوها:
    }
network-import-hindered-later =
    { $count ->
        [zero] لم يتغيَّر بعد ذلك أي عضو:
        [one] عضو واحد تغيَّر بعد ذلك أو ارتبط به شيء:
        [two] عضوان تغيَّرا بعد ذلك أو ارتبط بهما شيء:
        [few] { $count } أعضاء تغيَّروا بعد ذلك أو ارتبط بهم شيء:
        [many] { $count } عضوًا تغيَّروا بعد ذلك أو ارتبط بهم شيء:
       *[other] { $count } عضو تغيَّروا بعد ذلك أو ارتبط بهم شيء:
    }
network-import-undo-instead = صحّحوا ما هو خطأ في صفحة العضو نفسه، أو سجّلوا فيها مغادرته.
network-import-undo-removed =
    { $count ->
        [zero] لا يزول أي عضو.
        [one] يزول عضو واحد أضافه.
        [two] يزول عضوان أضافهما.
        [few] يزول { $count } أعضاء أضافهم.
        [many] يزول { $count } عضوًا أضافهم.
       *[other] يزول { $count } عضو أضافهم.
    }
network-import-undo-restored =
    { $count ->
        [zero] لا يعود أي عضو كما كان.
        [one] يعود عضو واحد غيّره كما كان.
        [two] يعود عضوان غيّرهما كما كانا.
        [few] يعود { $count } أعضاء غيّرهم كما كانوا.
        [many] يعود { $count } عضوًا غيّرهم كما كانوا.
       *[other] يعود { $count } عضو غيّرهم كما كانوا.
    }
network-import-undo-mandates = تستمر الولايات التي انتهت لأن عضوًا غادر بسببه، ما لم يُبنَ على انتهائها شيء. ويُتراجع عنه كله أو لا يُتراجع عن شيء.
network-import-undo-with = ما يعود كما كان أو يزول
network-import-back = الاستيراد
network-import-undone = أُلغي في { $when }.
network-import-had-done = كان ما جاء به:
network-import-reason-later = تغيَّر بعد ذلك أو ارتبط به شيء
network-import-reason-mandate = يشغل شخص ولاية فيه
network-import-finding-ids-conflict = الصف { $row }، العمود «{ $column }»: «{ $value }» يخص { $other }، بينما يخص معرّف آخر في الصف { $one }. صحّحوا أحدهما.
network-import-finding-member-twice = الصف { $row }، العمود «{ $column }»: «{ $value }» يدل على أنه { $name } كما يدل الصف { $first }. احذفوا أحد الصفين.
# $section is a section’s name or, where there is none, a dash
network-import-finding-not-yours = الصف { $row }، العمود «{ $column }»، «{ $value }»: { $name } ليس في قسم معهود إليكم ({ $section }). اتركوه لأمين ذلك القسم.
network-import-finding-has-left = الصف { $row }، العمود «{ $column }»، «{ $value }»: غادر { $name } الاتحاد في { $day }. لا يعيده الاستيراد، ولا يتغير شيء.
network-import-finding-since-too-late = الصف { $row }، العمود «{ $column }»: «{ $value }» بعد شيء بدأ قبله لدى { $name }: انتماء إلى قسم أو وضع عضوية. صحّحوا اليوم، أو صحّحوا ذلك لدى العضو أولًا.
network-import-finding-likely-double = الصف { $row }: «{ $value }» عضو من قبل في البلد نفسه ({ $country }) باسم { $name }. إن كان هو نفسه فأضيفوا عمودًا باسم koinon_id فيه { $id } في هذا الصف، فيأخذ العضو معرّفات الصف. وإلا فلا حاجة إلى فعل شيء.
network-import-finding-likely-double-left = الصف { $row }: كان «{ $value }» عضوًا في البلد نفسه ({ $country }) باسم { $name } وغادر في { $day }. إن كان هو نفسه فاحذفوا الصف، إذ لا يعيد الاستيراد عضوًا غادر. وإلا فلا حاجة إلى فعل شيء.
network-import-finding-id-unknown = الصف { $row }، العمود «{ $column }»: لا عضو هنا بالمعرّف «{ $value }»، فيكون الصف عضوًا جديدًا. إن كان معروفًا هنا فصحّحوا المعرّف، وإن جاء من سجل آخر فلا حاجة إلى فعل شيء.
network-import-finding-id-alike = الصف { $row }، العمود «{ $column }»: لا يختلف المعرّف «{ $value }» عن «{ $other }» المعروف من قبل إلا في حالة الحروف أو عرضها. إن كان العضو نفسه فاكتبوه بالطريقة نفسها.
network-import-finding-known-by-name = الصف { $row }، العمود «{ $column }»: لا معرّف له، وعُدّ «{ $value }» هو { $name } لأن بلده ونوعه وتقسيمه واسمه هي نفسها إلا في العلامات وحالة الحروف. إن كان غيره فأعطوا الصف معرّفًا.
network-import-finding-one-of-several = الصف { $row }، العمود «{ $column }»، «{ $value }»: عدة أعضاء اسمهم { $name } ({ $country })، ولا يبيّن الصف أيّهم يغيّر. أعطه معرّفًا لذلك العضو، أو koinon_id الخاص به من تصدير.
network-import-finding-email-not-kept = في العمود «{ $column }» عناوين بريد إلكتروني. فُحصت لكنها لا تُحفظ هنا: العناوين لأشخاص، وهم يُضافون إلى عضوهم.
network-import-finding-since-today = لا عمود يقول منذ متى هم أعضاء. يُعد الجدد أعضاء منذ { $day }. إن كنتم تعرفون أدق من ذلك فأضيفوا عمودًا أو حدّدوا اليوم قيمةً افتراضية في ملف المطابقة.
network-import-finding-standing-unsaid = لا عمود يقول وضع عضوية الأعضاء. سيبقى «غير مسجَّل»، ومن لا وضع مسجَّلًا له لا صوت له حيث تشترط النظم الأساسية وضعًا. إن كان الوضع واحدًا للجميع فحدّدوه أدناه تحت «ما يسري حيث لا يقول الملف شيئًا».
network-refusal-import-no-file = اختاروا ملفًّا.
network-refusal-import-no-mapping = اختاروا ملف المطابقة.
network-refusal-import-corrections = لا يمكن أن يُصحَّح بجانب الملف أكثر من { $most } خلية وصف. صحّحوا الباقي في الملف.
network-refusal-mapping-name = أعطوا المطابقة اسمًا يُقرأ.
network-refusal-import-mapping-faulty = لا يمكن استعمال ملف المطابقة المرفق بهذا السجل. اختاروا الملف المصحح، أو بيّن ما تحتويه الأعمدة، قبل استيراد أي شيء.
network-refusal-import-unreadable = لا يمكن قراءة هذا الملف؛ والملاحظات تقول السبب. لم يُكتب شيء.
network-refusal-import-faulty =
    { $count ->
        [zero] لا صفوف معيبة.
        [one] صف واحد معيب، فلم يُكتب شيء. أصلحوه، أو تابعوا من دونه.
        [two] صفان معيبان، فلم يُكتب شيء. أصلحوهما، أو تابعوا من دونهما.
        [few] { $count } صفوف معيبة، فلم يُكتب شيء. أصلحوها، أو تابعوا من دونها.
        [many] { $count } صفًّا معيبة، فلم يُكتب شيء. أصلحوها، أو تابعوا من دونها.
       *[other] { $count } صف معيبة، فلم يُكتب شيء. أصلحوها، أو تابعوا من دونها.
    }
network-refusal-import-overtaken = في هذه الأثناء أضاف شخص بعض هؤلاء الأعضاء أو غيَّرهم، فلم يُكتب شيء. افحصوا الملف من جديد.
network-refusal-import-running = هذا جارٍ بالفعل. انتظروا حتى ينتهي.
network-refusal-import-broken-off = مرّ وقت طويل دون علامة على النشاط فأُوقفت العملية. لم يُكتب شيء؛ حاولوا مرة أخرى.
network-refusal-import-undone = أُلغي هذا الاستيراد من قبل.
network-refusal-import-depends =
    { $count ->
        [zero] لا شيء يعتمد على أعضائه.
        [one] لم يُلغ شيء، لأن شيئًا يعتمد على عضو واحد من أعضائه. سوِّ ذلك أولًا.
        [two] لم يُلغ شيء، لأن شيئًا يعتمد على عضوين من أعضائه. سوِّ ذلك أولًا.
        [few] لم يُلغ شيء، لأن شيئًا يعتمد على { $count } من أعضائه. سوِّ ذلك أولًا.
        [many] لم يُلغ شيء، لأن شيئًا يعتمد على { $count } من أعضائه. سوِّ ذلك أولًا.
       *[other] لم يُلغ شيء، لأن شيئًا يعتمد على { $count } من أعضائه. سوِّ ذلك أولًا.
    }
network-refusal-import-dependent = { $name }: { $reason }.
