//! Pages with filters pass over nothing: what they do not know is refused, as the API refuses it.

testkit::on_both!(
    async fn a_page_refuses_a_filter_it_does_not_know(open: testkit::Open) {
        let t = open.house(koinon::ROOMS).await;
        for (place, known) in [
            ("/en/meetings", "when=past"),
            ("/en/decisions", "year=2026&adopted=yes"),
            ("/en/bodies", "as_of=2026-01-01"),
            ("/en/plan", "as_of=2026-01-01"),
        ] {
            assert_eq!(t.get(&format!("{place}?{known}")).await.status, 200, "{place}");
            let came = t.get(&format!("{place}?{known}&secton=africa")).await;
            assert_eq!(came.status, 422, "{place}");
            assert!(came.body.contains("“secton” is not known here"), "{}", came.body);
        }
    }
);
