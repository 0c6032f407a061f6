//! From HTTP to the doors of the rooms, and back. The only place that knows the web framework.
//!
//! Everything that stops is turned into an answer here, HTML or JSON; nothing else sets a header.

use crate::{
    Answer, Ask, Filled, Form, House, Limits, PathWords, Query, Writes,
    accent::Accent,
    account::{self, again},
    astray,
    client::{self, Client},
    form::{Upload, decode, is_text},
    frame,
    gate::Who,
    kept::{self, AsOf, Wanted},
    listen, live, metrics, requests,
    routes::{Door, Route, Size},
};
use axum::{
    Router,
    body::Body,
    extract::{
        ConnectInfo, DefaultBodyLimit, FromRequest, Multipart, RawPathParams, Request, State,
        rejection::RawPathParamsRejection,
    },
    http::{HeaderMap, HeaderValue, Method, StatusCode, Version, header},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};
use base::{Fault, Instant, Lang, Refusal, Remedy, Stop};
use futures_util::StreamExt;
use std::{
    any::Any,
    collections::BTreeMap,
    io::{self, Write},
    net::SocketAddr,
    sync::Arc,
    time::Duration,
};
use tokio::{
    net::TcpListener,
    sync::{mpsc, watch},
};
use tower_http::{compression::CompressionLayer, timeout::RequestBodyTimeoutLayer};

/// The cookie of a sign-in.
const COOKIE: &str = "koinon";
/// The cookie of a browser that is known.
const MARK: &str = "koinon-browser";
/// What the name of a cookie begins with that was set over TLS: no neighbour under the same domain can put another in
/// its place (RFC 6265bis §4.1.3.2).
const HOST: &str = "__Host-";
/// Where a browser whose stream broke off says how far it had come.
const LAST_EVENT_ID: header::HeaderName = header::HeaderName::from_static("last-event-id");
/// After how many seconds who found too many listening may come again.
const LISTEN_AGAIN: &str = "60";
/// What caches may do with an answer that is for its asker alone.
const OWN: &str = "private, no-store";
/// What a page may load and do: its own styles, behaviours, pictures and forms; nothing of others, nothing inline.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The house as a web application.
pub fn app(house: &Arc<House>) -> Router {
    let mut by_pattern: BTreeMap<String, MethodRouter<Arc<House>>> = BTreeMap::new();
    for route in &house.routes.0 {
        let pattern = match (route.spoken, route.pattern) {
            (true, "/") => "/{lang}/".to_owned(),
            (true, pattern) => format!("/{{lang}}{pattern}"),
            (false, pattern) => pattern.to_owned(),
        };
        let of = route.clone();
        type Params = Result<RawPathParams, RawPathParamsRejection>;
        let answer = move |State(house): State<Arc<House>>, params: Params, request: Request| {
            let route = of.clone();
            async move {
                match params {
                    Ok(params) => enter(house, route, params, request).await,
                    // Bytes that are no text name nothing.
                    Err(_) => nothing(State(house), request).await,
                }
            }
        };
        let method = match &route.door {
            Door::Act { size, .. } => post(answer).layer(DefaultBodyLimit::max(size.most())),
            Door::Page(_) | Door::Data(_) | Door::Live { .. } => get(answer),
        };
        let routes = by_pattern.remove(&pattern).unwrap_or_default();
        by_pattern.insert(pattern, routes.merge(method));
    }
    let router = by_pattern
        .into_iter()
        .fold(Router::new(), |router, (pattern, routes)| router.route(&pattern, routes));
    let router = router
        .route("/", get(to_language))
        .route("/{lang}", get(to_slash))
        .route("/assets/{name}", get(asset))
        .fallback(nothing)
        .method_not_allowed_fallback(unfit);
    let router = metrics::checks(router)
        .with_state(Arc::clone(house))
        .layer(axum::middleware::from_fn(one_host))
        .layer(axum::middleware::map_response_with_state(Arc::clone(house), over_tls))
        .layer(axum::middleware::from_fn_with_state(Arc::clone(house), requests::watched));
    dressed(router).layer(axum::middleware::from_fn_with_state(Arc::clone(house), kept_first))
}

/// Whoever asks for a page that is kept gets it at the door; all others go in.
async fn kept_first(
    State(house): State<Arc<House>>,
    request: Request,
    next: axum::middleware::Next,
) -> Response {
    let wanted = Wanted::at_the_door(&request).filter(|_| house.kept.is_used() && is_for_one_host(&request));
    let began = tokio::time::Instant::now();
    let kept =
        wanted.and_then(|wanted| house.kept.answer(&house.db, clock(&house), &wanted, request.headers()));
    match kept {
        Some(mut response) => {
            protect_headers(response.headers_mut());
            over_tls_headers(&house, response.headers_mut());
            requests::answered_at_once(&house, request.method(), began, &mut response);
            response
        }
        None => next.run(request).await,
    }
}

/// What time it is, and the zone in which the days begin.
fn clock(house: &House) -> (Instant, &str) {
    (house.moment.now(), &house.settings.zone)
}

/// HTTP/1.1 asks for exactly one proper `Host` (RFC 9112 §3.2).
async fn one_host(request: Request, next: axum::middleware::Next) -> Response {
    if is_for_one_host(&request) {
        next.run(request).await
    } else {
        (StatusCode::BAD_REQUEST, "a request names the host it is for, once\n").into_response()
    }
}

fn is_for_one_host(request: &Request) -> bool {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let proper = |host: &HeaderValue| {
        host.as_bytes().iter().all(|byte| byte.is_ascii_alphanumeric() || b"-._:[]".contains(byte))
    };
    match (hosts.next(), hosts.next()) {
        (Some(host), None) => proper(host),
        (None, None) => request.version() != Version::HTTP_11,
        _ => false,
    }
}

/// Whoever came over TLS once comes over TLS for a year (RFC 6797).
async fn over_tls(State(house): State<Arc<House>>, mut response: Response) -> Response {
    over_tls_headers(&house, response.headers_mut());
    response
}

fn over_tls_headers(house: &House, headers: &mut HeaderMap) {
    if house.settings.is_secure() {
        let year = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
}

/// What stands around every answer: the headers that protect, compression, patience with slow senders.
pub fn dressed(router: Router) -> Router {
    router
        .layer(axum::middleware::map_response(protect))
        .layer(CompressionLayer::new())
        .layer(RequestBodyTimeoutLayer::new(Duration::from_secs(120)))
}

/// Serves the house until `stop` ends, then finishes what was begun.
pub async fn serve(
    house: Arc<House>,
    listener: TcpListener,
    limits: Limits,
    stop: impl Future<Output = ()> + Send + 'static,
) {
    let (end, ended) = watch::channel(false);
    let last = Arc::clone(&house);
    let followers = tokio::spawn(follow(Arc::clone(&house), ended));
    let metrics = Arc::clone(&house.metrics);
    house.live.within(limits.connections);
    let listened = Arc::clone(&house);
    // A stream would never end by itself; what else was begun does.
    let stop = async move {
        stop.await;
        listened.live.stop();
    };
    listen::connections(app(&house), listener, limits, &metrics, stop).await;
    let _ = end.send(true);
    // What was committed is kept whether or not its head is signed or its letter sent before this ends.
    if tokio::time::timeout(limits.stop, followers).await.is_err() {
        tracing::warn!("what follows the last changes was left for the next start");
    }
    if let Err(stop) = last.db.settle().await {
        tracing::warn!(%stop, "the write-ahead log was not emptied");
    }
}

/// What follows every commit: the head is signed, and waiting mail is sent.
async fn follow(house: Arc<House>, mut ended: watch::Receiver<bool>) {
    let mut commits = house.db.commits();
    let mut done = None;
    loop {
        let present = house.db.read(|read| {
            house.freshen(read)?;
            AsOf::of(read, house.moment.now())
        });
        let today = house.moment.now().day_in(&house.settings.zone);
        match present {
            Ok(present) => house.kept.sweep(present, today),
            Err(fault) => tracing::error!(%fault, "the settings were not read"),
        }
        if done != Some(today) {
            done = Some(today);
            if let Err(stop) = due(&house).await {
                tracing::error!(%stop, "what is due today was not done");
            }
        }
        // What is done below commits too; it is seen in the next round, which then finds nothing to do.
        commits.mark_unchanged();
        if let Err(stop) = house.sign_head().await {
            tracing::error!(%stop, "the ledger's head was not signed");
        }
        if *ended.borrow() {
            return;
        }
        if let Err(stop) = crate::notices::follow(&house).await {
            tracing::error!(%stop, "what happened was not told");
        }
        if let Err(stop) = crate::mail::send_waiting(&house).await {
            tracing::error!(%stop, "mail was not sent");
        }
        // Several changes in a moment are followed together; a mail that failed is tried again after a minute.
        let moment = tokio::time::sleep(Duration::from_millis(300));
        tokio::select! { () = moment => {}, _ = ended.changed() => continue }
        let again = tokio::time::timeout(Duration::from_secs(60), commits.changed());
        tokio::select! {
            again = again => if matches!(again, Ok(Err(_))) { return },
            _ = ended.changed() => {}
        }
    }
}

/// Does what time alone brings about in each room, in one transaction.
async fn due(house: &Arc<House>) -> Result<(), Stop> {
    let rooms = Arc::clone(house);
    let work = move |tx: &mut db::Tx<'_>| {
        let (moment, zone) = (&rooms.moment, &rooms.settings.zone);
        let mut pen = account::command_pen(tx, moment, "daily", zone);
        rooms.rooms.iter().flat_map(|room| room.daily).try_for_each(|daily| daily(&mut pen))
    };
    house.db.write(work).await
}

async fn enter(house: Arc<House>, route: Route, params: RawPathParams, request: Request) -> Response {
    let Route { pattern, spoken, passes, door, told, .. } = route;
    let (ask, cookie) = match ask(&house, spoken, &params, &request) {
        Some(parsed) => parsed,
        None => return nothing(State(house), request).await,
    };
    if !is_text(request.uri().query().unwrap_or_default().as_bytes()) {
        return finish(ask, spoken, Err(Refusal::new("shell-refusal-bytes").into()), true).await;
    }
    let accept = text(request.headers(), header::ACCEPT);
    if told.is_some_and(|told| !spoken && !told.is_accepted(accept)) {
        return refused_data(
            &ask,
            StatusCode::NOT_ACCEPTABLE,
            &[Refusal::new("shell-refusal-not-acceptable")],
        );
    }
    match door {
        Door::Page(shows) | Door::Data(shows) => {
            let wanted = Wanted::by_visitor(&ask, cookie.as_deref(), request.uri().path(), request.headers());
            let wanted = wanted.filter(|_| house.kept.is_used());
            // A page that is kept was given out at the door.
            if let Some(wanted) = wanted.as_ref().filter(|_| !spoken)
                && let Some(kept) = house.kept.answer(&house.db, clock(&house), wanted, request.headers())
            {
                return kept;
            }
            let private = cookie.is_some();
            let mut as_of = None;
            let shown = house.db.read(|read| {
                house.freshen(read)?;
                as_of = wanted.as_ref().map(|_| AsOf::of(read, ask.now)).transpose()?;
                let ask = known(ask.clone(), account::who(read, cookie.as_deref(), ask.now)?);
                // A day that is none is refused also where a page tells only what is: nobody takes today for that day.
                let shown = ask.as_of().and_then(|_| shows(read, &ask, &Filled::default()));
                Ok::<_, Stop>((ribboned(read, &ask, shown), ask))
            });
            let (outcome, ask) = shown.unwrap_or_else(|stop| (Err(stop), ask));
            account::touch(&house, &ask).await;
            let outcome = match (outcome, &wanted) {
                (Ok(Answer::File(kind, name, writes)), Some(wanted)) => {
                    return kept_file(&house, (kind, &name), writes, wanted, (ask.now, as_of));
                }
                (outcome, _) => outcome,
            };
            let keeps = wanted.zip(as_of).filter(|_| kept::is_for_all(&outcome));
            let response = finish(ask, spoken, outcome, private).await;
            match keeps.filter(|_| response.status() == StatusCode::OK) {
                Some((wanted, as_of)) => kept_or_broken(&house, wanted, as_of, response, request).await,
                None => response,
            }
        }
        Door::Live { admits, moves } => {
            let seen = text(request.headers(), LAST_EVENT_ID).parse().ok();
            let seen = seen.or_else(|| ask.query.text("since").parse().ok());
            let admitted = house.db.read(|read| {
                house.freshen(read)?;
                let ask = known(ask.clone(), account::who(read, cookie.as_deref(), ask.now)?);
                let listens = admits(read, &ask)?;
                let missed = live::missed(read, &listens, seen)?;
                Ok::<_, Stop>((listens, missed, ledger::size(read)?, ask))
            });
            match admitted {
                Ok((listens, missed, head, ask)) => {
                    told_live(live::listen(&ask, (pattern, moves), &listens, head, seen, missed))
                }
                Err(stop) => stopped_data(&ask, stop),
            }
        }
        Door::Act { prepares, acts, shows, size } => {
            if let Err(response) = same_origin(request.headers(), &ask) {
                return *response;
            }
            let patience = size.patience(house.form);
            // A file is large: nothing of it is kept from whoever may not send it.
            let admitted = match size {
                Size::Upload => admitted(&house, &ask, &cookie, passes).map(drop),
                Size::Form => Ok(()),
            };
            if let Err(stop) = admitted {
                let was_known = cookie.is_some() || ask.client.mark.is_some();
                let ask = recognised(&house, ask, cookie.as_deref());
                return match stop {
                    Stop::Denied(denied) if was_known && is_visitor(&ask) => {
                        let typed = in_time(patience, typed_of(request)).await;
                        denied_upload(&house, ask, spoken, cookie, typed, denied, &shows).await
                    }
                    stop => finish(ask, spoken, Err(stop), true).await,
                };
            }
            let form = match in_time(patience, form_of(request, size)).await {
                Ok(form) => form,
                Err(refusal) => {
                    let ask = recognised(&house, ask, cookie.as_deref());
                    return finish(ask, spoken, Err(refusal.into()), true).await;
                }
            };
            if again::brings_sign_in(&form) {
                return entered_again(&house, ask, spoken, cookie, form, &shows).await;
            }
            if form.is_only_looked_at() {
                let ask = recognised(&house, ask, cookie.as_deref());
                let shown = shown_filled(&house, &ask, &shows, form);
                return finish(ask, spoken, shown, true).await;
            }
            let typed = form.clone();
            let acted = act(&house, ask.clone(), cookie.clone(), form, passes, prepares, acts).await;
            let refusals = match acted {
                Err(Stop::Refused(refusals)) => refusals,
                // Who is only sent on is told nothing for which they would have to be known.
                Ok(Answer::See(place)) => return finish(ask, spoken, Ok(Answer::See(place)), true).await,
                Err(Stop::Denied(refusal)) => {
                    let ask = recognised(&house, ask, cookie.as_deref());
                    return denied_form(ask, spoken, typed, "", Vec::new(), refusal).await;
                }
                outcome => {
                    let ask = recognised(&house, ask, cookie.as_deref());
                    return finish(ask, spoken, outcome, true).await;
                }
            };
            let status = status_of(&refusals);
            let filled = Filled::new(typed, refusals);
            let ask = recognised(&house, ask, cookie.as_deref());
            let shown = house.db.read(|read| {
                let shown = shows(read, &ask, &filled);
                ribboned(read, &ask, shown)
            });
            let mut response = match shown {
                // A page that cannot itself be shown must not hide why the change was refused.
                Err(Stop::Refused(_) | Stop::Missing | Stop::Denied(_)) => {
                    finish(ask, spoken, Err(Stop::Refused(filled.refusals)), true).await
                }
                outcome => finish(ask, spoken, outcome, true).await,
            };
            if response.status() == StatusCode::OK {
                *response.status_mut() = status;
            }
            response
        }
    }
}

/// Whoever may not send a form is told why; a visitor, who may have been signed in when they began to type, signs in on the
/// spot and keeps what was typed.
async fn denied_form(
    ask: Ask,
    spoken: bool,
    typed: Form,
    email: &str,
    refusals: Vec<Refusal>,
    denied: Refusal,
) -> Response {
    let status = if refusals.is_empty() { StatusCode::FORBIDDEN } else { status_of(&refusals) };
    let carried = match is_visitor(&ask) {
        true => again::page(&ask, typed, email, refusals),
        false => Ok(None),
    };
    let outcome = match carried {
        Ok(Some(page)) => Ok(Answer::Page(page)),
        Ok(None) => Err(Stop::Denied(denied)),
        Err(fault) => Err(fault.into()),
    };
    let mut response = finish(ask, spoken, outcome, true).await;
    if response.status() == StatusCode::OK {
        *response.status_mut() = status;
    }
    response
}

/// Whoever may not send a file, on a browser that somebody was signed in on, signs in on the spot and is shown the form with
/// what was typed; the file itself is chosen once more.
async fn denied_upload(
    house: &Arc<House>,
    ask: Ask,
    spoken: bool,
    cookie: Option<String>,
    typed: Result<Form, Refusal>,
    denied: Refusal,
    shows: &crate::routes::Shows,
) -> Response {
    match typed {
        Ok(form) if again::brings_sign_in(&form) => {
            entered_again(house, ask, spoken, cookie, form, shows).await
        }
        Ok(form) => denied_form(ask, spoken, form, "", Vec::new(), denied).await,
        Err(_) => finish(ask, spoken, Err(Stop::Denied(denied)), true).await,
    }
}

/// Signs in with what came beside a form, or takes note that it was done elsewhere, and shows the form with everything
/// typed in it; nothing of it is done.
async fn entered_again(
    house: &Arc<House>,
    ask: Ask,
    spoken: bool,
    cookie: Option<String>,
    form: Form,
    shows: &crate::routes::Shows,
) -> Response {
    let elsewhere = again::is_signed_in_elsewhere(&form);
    let (entry, typed) = again::apart(form);
    let email = entry.text("email").to_owned();
    let visitor = || Refusal::new("shell-denied-visitor");
    let (ask, cookies) = if elsewhere {
        let ask = recognised(house, ask, cookie.as_deref());
        if is_visitor(&ask) {
            return denied_form(ask, spoken, typed, &email, Vec::new(), visitor()).await;
        }
        (ask, None)
    } else {
        match signed_in(house, &ask, cookie, entry).await {
            Ok((secret, cookies)) => (recognised(house, ask, Some(&secret)), Some(cookies)),
            Err(Stop::Refused(refusals)) => {
                return denied_form(ask, spoken, typed, &email, refusals, visitor()).await;
            }
            Err(stop) => return finish(ask, spoken, Err(stop), true).await,
        }
    };
    let told = again::what_is_told(&typed);
    let shown = shown_filled(house, &ask, shows, typed);
    let shown = shown.and_then(|answer| Ok(again::told(&ask, answer, told)?));
    let response = finish(ask, spoken, shown, true).await;
    cookies.iter().flatten().fold(response, |response, cookie| with_cookie(response, cookie))
}

/// A page with what was typed in its fields; nothing of it is done.
fn shown_filled(house: &House, ask: &Ask, shows: &crate::routes::Shows, typed: Form) -> Result<Answer, Stop> {
    let filled = Filled::beginning(typed);
    house.db.read(|read| {
        house.freshen(read)?;
        let shown = shows(read, ask, &filled);
        ribboned(read, ask, shown)
    })
}

/// Signs in as the page of it does: the secret of the new sign-in, and the cookies that keep it.
async fn signed_in(
    house: &Arc<House>,
    ask: &Ask,
    cookie: Option<String>,
    entry: Form,
) -> Result<(String, [String; 2]), Stop> {
    let (passes, prepares, acts) = house.routes.change_at("/sign-in").ok_or(Stop::Missing)?;
    let answer = act(house, ask.clone(), cookie, entry, passes, prepares, acts).await?;
    match answer {
        Answer::Known(answer, mark) => match *answer {
            Answer::SignIn(_, Some(secret)) => {
                let cookies = [
                    set_cookie(ask, COOKIE, &secret, account::SIGN_IN_LASTS),
                    set_cookie(ask, MARK, &mark, account::KNOWN_FOR),
                ];
                Ok((secret, cookies))
            }
            _ => Err(Fault::new("a sign-in has no secret").into()),
        },
        _ => Err(Fault::new("a sign-in was answered without one").into()),
    }
}

/// Keeps an answer for whoever asks for the same next, and gives it out.
async fn kept_or_broken(
    house: &House,
    wanted: Wanted,
    as_of: AsOf,
    response: Response,
    request: Request,
) -> Response {
    let kept = house.kept.keep(wanted, as_of, response, request.headers()).await;
    kept.unwrap_or_else(|fault| {
        tracing::error!(%fault, "an answer was not sent");
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    })
}

/// A page with what its room says above all else.
fn ribboned(read: &mut db::Read<'_>, ask: &Ask, shown: Result<Answer, Stop>) -> Result<Answer, Stop> {
    let Ok(Answer::Page(mut page)) = shown else { return shown };
    for room in &ask.house.rooms {
        if page.ribbon.is_none() {
            page.ribbon = (room.ribbon)(read, ask)?;
        }
    }
    Ok(Answer::Page(page))
}

/// A stream of events: never kept, never compressed, never held back on its way.
fn told_live(listener: Option<live::Listener>) -> Response {
    let Some(listener) = listener else {
        return (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, LISTEN_AGAIN)]).into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, "text/event-stream"),
        (header::CACHE_CONTROL, "no-store, no-transform"),
        (header::HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    (headers, Body::from_stream(listener.stream())).into_response()
}

async fn act(
    house: &Arc<House>,
    ask: Ask,
    cookie: Option<String>,
    form: Form,
    passes: crate::routes::Passes,
    prepares: Option<crate::routes::Prepares>,
    acts: crate::routes::Acts,
) -> Result<Answer, Stop> {
    let ask = if prepares.is_some() || cookie.is_none() {
        // Nothing is prepared for whoever may not act, and a stranger does not reach the writer.
        admitted(house, &ask, &cookie, passes)?
    } else {
        house.freshen_at_once()?;
        ask
    };
    let (ask, form, prepared) = match prepares {
        None => (ask, form, Ok(Box::new(()) as Box<dyn Any + Send>)),
        Some(prepares) => tokio::task::spawn_blocking(move || {
            let prepared = prepares(&ask, &form);
            (ask, form, prepared)
        })
        .await
        .map_err(|error| Fault::from("preparing a change", error))?,
    };
    form.once()?;
    let prepared = prepared?;
    house
        .db
        .write(move |tx| {
            // Asked within the transaction, if need be again: a right that ended a moment ago is gone.
            let mut ask = known(ask.clone(), account::who(tx, cookie.as_deref(), ask.now)?);
            ask.now = as_late_as_written(tx, &ask)?;
            let answer = acts(tx, &ask, &form, prepared)?;
            form.once()?;
            Ok(answer)
        })
        .await
}

/// Passes the gate; who is asking, then.
fn admitted(
    house: &House,
    ask: &Ask,
    cookie: &Option<String>,
    passes: crate::routes::Passes,
) -> Result<Ask, Stop> {
    house.db.read(|read| {
        house.freshen(read)?;
        let ask = known(ask.clone(), account::who(read, cookie.as_deref(), ask.now)?);
        passes(read, &ask).map(|()| ask)
    })
}

/// The instant of a change: not before the last one that was written, whichever process wrote it by whichever clock.
fn as_late_as_written(tx: &mut db::Tx<'_>, ask: &Ask) -> Result<Instant, Fault> {
    let moment = &ask.house.moment;
    ledger::keep_pace(tx, moment)?;
    Ok(moment.at_least(ask.now))
}

fn known(mut ask: Ask, who: Who) -> Ask {
    ask.who = who;
    ask
}

/// Whoever is told that a change was not made is told so as who they are: nobody is asked to sign in who has.
fn recognised(house: &House, ask: Ask, cookie: Option<&str>) -> Ask {
    let who = house.db.read(|read| account::who(read, cookie, ask.now));
    match who {
        Ok(who) => known(ask, who),
        Err(fault) => {
            tracing::error!(%fault, "who is asking was not read");
            ask
        }
    }
}

fn ask(
    house: &Arc<House>,
    spoken: bool,
    params: &RawPathParams,
    request: &Request,
) -> Option<(Ask, Option<String>)> {
    let mut path: BTreeMap<String, String> =
        params.iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
    // Nothing is called so: no database keeps this character.
    if path.values().any(|word| word.contains('\0')) {
        return None;
    }
    let headers = request.headers();
    let lang = if spoken {
        let tag = path.remove("lang")?;
        Lang::parse(&tag).filter(|lang| lang.tag() == tag)?
    } else {
        Lang::accepted(text(headers, header::ACCEPT_LANGUAGE))
    };
    let place = request.uri().path();
    let place = if spoken { place.get(3..).unwrap_or("/") } else { place };
    let ask = Ask {
        l: house.locale(lang),
        who: Who::default(),
        path: PathWords(path),
        query: Query(decode(request.uri().query().unwrap_or_default().as_bytes())),
        place: place.to_owned(),
        client: client(house, request),
        now: house.moment.now(),
        house: Arc::clone(house),
    };
    Some((ask, cookie(headers, COOKIE)))
}

fn client(house: &House, request: &Request) -> Client {
    let headers = request.headers();
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let told = peer.map(|peer| house.proxies.client(peer, headers));
    Client {
        ip: told.map(|(ip, _)| ip),
        over_tls: told.is_some_and(|(_, over_tls)| over_tls),
        asked: text(headers, header::HOST).to_owned(),
        mark: cookie(headers, MARK),
        browser: client::browser(text(headers, header::USER_AGENT)),
    }
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The value of one of our cookies; before all, of the one that was set over TLS.
fn cookie(headers: &HeaderMap, wanted: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let pairs: Vec<(&str, &str)> = pairs.filter(|(_, value)| !value.is_empty()).collect();
    let of = |host: &str| pairs.iter().find(|(name, _)| name.strip_prefix(host) == Some(wanted));
    of(HOST).or_else(|| of("")).map(|(_, value)| (*value).to_owned())
}

/// Forged requests come from elsewhere and say so (`Sec-Fetch-Site`), or cannot say our `Origin`.
fn same_origin(headers: &HeaderMap, ask: &Ask) -> Result<(), Box<Response>> {
    let site = headers.get("sec-fetch-site").and_then(|value| value.to_str().ok());
    let origin = headers.get(header::ORIGIN).and_then(|value| value.to_str().ok());
    let host = |url: &str| url.split_once("://").map(|(_, rest)| rest.trim_end_matches('/').to_owned());
    // The name it was asked under, or the federation's own where a proxy asks under another.
    let own = [Some(text(headers, header::HOST).to_owned()), host(&ask.house.settings.address)];
    let ours = match (site, origin) {
        (Some("same-origin" | "none"), _) => true,
        (Some(_), _) => false,
        (None, Some(origin)) => host(origin).is_some() && own.contains(&host(origin)),
        // No browser that can be tricked leaves out both; a program on the command line does.
        (None, None) => true,
    };
    if ours {
        Ok(())
    } else {
        Err(Box::new((StatusCode::FORBIDDEN, ask.l.t("shell-refusal-forged")).into_response()))
    }
}

/// What a request brings, if it comes before patience ends.
async fn in_time(
    patience: Duration,
    whole: impl Future<Output = Result<Form, Refusal>>,
) -> Result<Form, Refusal> {
    let whole = tokio::time::timeout(patience, whole).await;
    whole.unwrap_or_else(|_| Err(Refusal::new("shell-refusal-slow")))
}

/// The type of what a request brings, without what is said beside it.
fn kind_of(request: &Request) -> String {
    let kind = text(request.headers(), header::CONTENT_TYPE);
    kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

async fn parts_of(request: Request) -> Result<Multipart, Refusal> {
    Multipart::from_request(request, &()).await.map_err(|_| Refusal::new("shell-refusal-upload"))
}

/// What was typed of a form with files. The files go by, for a browser hears no answer before it has sent them; of each
/// its name is kept. Held are only the first and the last of what comes, for what is typed stands before or after a file.
async fn typed_of(request: Request) -> Result<Form, Refusal> {
    if kind_of(&request) != "multipart/form-data" {
        return form_of(request, Size::Form).await;
    }
    let kind = request.headers().get(header::CONTENT_TYPE).cloned();
    let (first, last) = edges(request.into_body()).await?;
    let frontier = first.split(|byte| *byte == b'\r').next().unwrap_or_default();
    let frontier = [b"\r\n", frontier].concat();
    let after = last.windows(frontier.len()).position(|part| part == frontier).map(|at| &last[at + 2..]);
    let mut form = Form::default();
    for bytes in [Some(first.as_slice()), after].into_iter().flatten() {
        let request = Request::new(Body::from(bytes.to_vec()));
        let (mut head, body) = request.into_parts();
        head.headers.extend(kind.clone().map(|kind| (header::CONTENT_TYPE, kind)));
        take_typed(Request::from_parts(head, body), &mut form).await?;
        form.fits()?;
    }
    Ok(form)
}

/// Takes the fields of a form and the names of its files, as far as they are whole.
async fn take_typed(request: Request, form: &mut Form) -> Result<(), Refusal> {
    let mut parts = parts_of(request).await?;
    while let Ok(Some(mut part)) = parts.next_field().await {
        let field = part.name().unwrap_or_default().to_owned();
        let Some(name) = part.file_name().map(str::to_owned) else {
            let typed = part.bytes().await.map_err(|_| Refusal::new("shell-refusal-upload"))?;
            let typed = String::from_utf8(typed.to_vec()).map_err(|_| Refusal::new("shell-refusal-bytes"))?;
            form.fields.push((field, typed));
            continue;
        };
        while let Ok(Some(_)) = part.chunk().await {}
        if !name.is_empty() {
            form.files.push(Upload { field, name, bytes: Vec::new() });
        }
    }
    Ok(())
}

/// The first and the last of a body, each no more than is carried through a sign-in; what lies between goes by.
async fn edges(body: Body) -> Result<(Vec<u8>, Vec<u8>), Refusal> {
    let (mut first, mut last, mut came) = (Vec::new(), Vec::new(), 0);
    let mut body = body.into_data_stream();
    while let Some(chunk) = body.next().await {
        let chunk = chunk.map_err(|_| Refusal::new("shell-refusal-upload"))?;
        came += chunk.len();
        if came > Size::Upload.most() {
            return Err(Refusal::new("shell-refusal-large").with("most", Size::Upload.most() >> 20));
        }
        let room = chunk.len().min(again::MOST - first.len());
        first.extend_from_slice(&chunk[..room]);
        last.extend_from_slice(&chunk[room..]);
        if last.len() > 2 * again::MOST {
            last.drain(..last.len() - again::MOST);
        }
    }
    Ok((first, last))
}

/// Reads the form that a request brings, whatever may be wrong with it.
async fn form_of(request: Request, size: Size) -> Result<Form, Refusal> {
    let large = || Refusal::new("shell-refusal-large").with("most", size.most() >> 20);
    let kind = kind_of(&request);
    if kind == "multipart/form-data" {
        let mut parts = parts_of(request).await?;
        let mut form = Form::default();
        while let Some(part) = parts.next_field().await.map_err(|_| large())? {
            let field = part.name().unwrap_or_default().to_owned();
            let name = part.file_name().map(str::to_owned);
            let bytes = part.bytes().await.map_err(|_| large())?.to_vec();
            match name {
                Some(name) => form.files.push(Upload { field, name, bytes }),
                None => {
                    let typed = String::from_utf8(bytes);
                    form.fields.push((field, typed.map_err(|_| Refusal::new("shell-refusal-bytes"))?));
                }
            }
            form.fits()?;
        }
        return Ok(form);
    }
    let bytes = axum::body::to_bytes(request.into_body(), size.most()).await.map_err(|_| large())?;
    // A button without fields may say nothing of the type of nothing.
    if kind != "application/x-www-form-urlencoded" && !(kind.is_empty() && bytes.is_empty()) {
        return Err(Refusal::new("shell-refusal-media"));
    }
    Form::parse(&bytes)
}

/// The status of a refusal: most are the rules' own, some say that the request itself is not in order.
fn status_of(refusals: &[Refusal]) -> StatusCode {
    match refusals.first().map(|refusal| refusal.code) {
        Some("shell-refusal-bytes" | "shell-refusal-twice") => StatusCode::BAD_REQUEST,
        // There is nothing such as was asked for.
        Some("shell-refusal-nothing-called" | "shell-refusal-sizes" | "shell-refusal-cursor-gone") => {
            StatusCode::NOT_FOUND
        }
        Some("shell-refusal-media") => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        Some("shell-refusal-slow") => StatusCode::REQUEST_TIMEOUT,
        Some("shell-refusal-throttled") => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

async fn finish(ask: Ask, spoken: bool, outcome: Result<Answer, Stop>, private: bool) -> Response {
    match outcome {
        Ok(answer) => answered(ask, spoken, answer, private).await,
        Err(stop) => {
            let place = ask.place.clone();
            refused_at(&place, ask, spoken, stop)
        }
    }
}

/// Tells why there is no answer; who asks for a file, a program mostly, is not answered with a page.
fn refused_at(place: &str, ask: Ask, spoken: bool, stop: Stop) -> Response {
    match spoken {
        true if place.ends_with(".csv") => stopped_text(&ask, stop),
        true if !place.ends_with(".json") => stopped_page(ask, stop),
        _ => stopped_data(&ask, stop),
    }
}

async fn answered(ask: Ask, spoken: bool, answer: Answer, private: bool) -> Response {
    let keep = if private { OWN } else { "no-cache" };
    match answer {
        Answer::Page(page) => {
            let keep = if page.private { OWN } else { keep };
            match frame::wrap(&ask, &page) {
                Ok(html) => html_response(StatusCode::OK, html.0, keep),
                Err(fault) => stopped_data(&ask, Stop::Fault(fault)),
            }
        }
        Answer::Json(json) => {
            ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, keep)], json.to_string())
                .into_response()
        }
        Answer::See(place) => (StatusCode::SEE_OTHER, [(header::LOCATION, ascii(&place))]).into_response(),
        Answer::Text(kind, text) => {
            ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, keep)], text).into_response()
        }
        Answer::Bytes(kind, bytes) => (
            [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")],
            bytes,
        )
            .into_response(),
        Answer::File(kind, name, writes) => {
            let mut response = file(&ask.house, kind, &name, writes);
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
            response
        }
        Answer::SignIn(answer, secret) => {
            let lasts = if secret.is_some() { account::SIGN_IN_LASTS } else { 0 };
            let cookie = set_cookie(&ask, COOKIE, &secret.unwrap_or_default(), lasts);
            with_cookie(Box::pin(answered(ask, spoken, *answer, true)).await, &cookie)
        }
        Answer::Known(answer, mark) => {
            let cookie = set_cookie(&ask, MARK, &mark, account::KNOWN_FOR);
            with_cookie(Box::pin(answered(ask, spoken, *answer, true)).await, &cookie)
        }
    }
}

fn set_cookie(ask: &Ask, name: &str, value: &str, lasts: i64) -> String {
    let over_tls = ask.client.over_tls || ask.house.settings.is_secure();
    let (host, secure) = if over_tls { (HOST, "; Secure") } else { ("", "") };
    format!("{host}{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={lasts}{secure}")
}

fn with_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

/// An address as a header carries it: beyond ASCII, percent-encoded (RFC 3986 §2.1).
fn ascii(place: &str) -> String {
    let mut out = String::with_capacity(place.len());
    for ch in place.chars() {
        let mut bytes = [0; 4];
        match ch {
            '!'..='~' => out.push(ch),
            _ => ch.encode_utf8(&mut bytes).bytes().for_each(|byte| out.push_str(&format!("%{byte:02X}"))),
        }
    }
    out
}

fn html_response(status: StatusCode, html: String, keep: &'static str) -> Response {
    (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, keep)], html)
        .into_response()
}

/// Whether nobody has signed in.
fn is_visitor(ask: &Ask) -> bool {
    ask.who.user().is_none() && ask.who.only().is_none()
}

fn stopped_page(ask: Ask, stop: Stop) -> Response {
    let visitor = is_visitor(&ask);
    let (status, page) = match &stop {
        Stop::Refused(refusals) => {
            (status_of(refusals), frame::refused(&ask, "shell-refused-title", refusals, None))
        }
        Stop::Missing => (StatusCode::NOT_FOUND, frame::missing(&ask)),
        Stop::Denied(refusal) => {
            let sign_in = visitor.then(|| account::sign_in_place(&ask));
            (
                StatusCode::FORBIDDEN,
                frame::refused(&ask, "shell-denied-title", std::slice::from_ref(refusal), sign_in),
            )
        }
        Stop::Fault(fault) => {
            let number = fault_number(fault);
            (status_of_fault(fault), frame::broken(&ask, &number, fault.remedy()))
        }
    };
    match page.and_then(|page| frame::wrap(&ask, &page)) {
        Ok(html) => html_response(status, html.0, OWN),
        Err(fault) => stopped_data(&ask, Stop::Fault(fault)),
    }
}

/// The status of a fault of ours; where there is no room left (RFC 4918 §11.5), or the records are away or busy, that is
/// what it says.
fn status_of_fault(fault: &Fault) -> StatusCode {
    match fault.remedy() {
        Some(Remedy::MakeRoom) => StatusCode::INSUFFICIENT_STORAGE,
        Some(Remedy::TryAgain | Remedy::Reach) => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// Logs a fault under the id of its request, which its reader can tell.
fn fault_number(fault: &Fault) -> String {
    tracing::error!(%fault, "a request met a fault");
    requests::id()
}

fn stopped_text(ask: &Ask, stop: Stop) -> Response {
    let (status, refusals) = stopped(stop);
    let lines: String = refusals.iter().map(|refusal| ask.l.refusal(refusal) + "\n").collect();
    (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, OWN)], lines)
        .into_response()
}

/// The status and what there is to say, for programs.
fn stopped(stop: Stop) -> (StatusCode, Vec<Refusal>) {
    match stop {
        Stop::Refused(refusals) => match status_of(&refusals) {
            StatusCode::NOT_FOUND => (StatusCode::NOT_FOUND, refusals),
            _ => (StatusCode::BAD_REQUEST, refusals),
        },
        Stop::Missing => (StatusCode::NOT_FOUND, vec![Refusal::new("shell-missing-about")]),
        Stop::Denied(refusal) => (StatusCode::FORBIDDEN, vec![refusal]),
        Stop::Fault(fault) => {
            let number = fault_number(&fault);
            let remedy = fault.remedy().map(|remedy| Refusal::new(remedy.key()));
            let told = Refusal::new("shell-fault-number").with("number", number);
            (status_of_fault(&fault), remedy.into_iter().chain([told]).collect())
        }
    }
}

fn stopped_data(ask: &Ask, stop: Stop) -> Response {
    let (status, refusals) = stopped(stop);
    refused_data(ask, status, &refusals)
}

fn refused_data(ask: &Ask, status: StatusCode, refusals: &[Refusal]) -> Response {
    let errors: Vec<serde_json::Value> = refusals
        .iter()
        .map(|refusal| serde_json::json!({ "code": refusal.code, "message": ask.l.refusal(refusal), "field": refusal.field }))
        .collect();
    let body = serde_json::json!({ "errors": errors }).to_string();
    (status, [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, OWN)], body).into_response()
}

/// Streams a file row by row.
fn file(house: &Arc<House>, kind: &'static str, name: &str, writes: Writes) -> Response {
    let body = streamed(house, move |read, mut out| {
        writes(read, &mut out)?;
        out.flush().map_err(sending)
    });
    let mut response = body.into_response();
    *response.headers_mut() = headers_of_file(kind, name);
    response
}

/// Streams a file row by row, and keeps it packed for whoever takes it next.
fn kept_file(
    house: &Arc<House>,
    (kind, name): (&'static str, &str),
    writes: Writes,
    wanted: &Wanted,
    (now, asked): (Instant, Option<AsOf>),
) -> Response {
    let headers = headers_of_file(kind, name);
    let (keeps, told, takes_gzip) = (Arc::clone(house), headers.clone(), wanted.takes_gzip);
    let wanted = wanted.clone();
    let body = streamed(house, move |read, out| {
        let as_of = AsOf::of(read, now)?;
        let mut filing = keeps.kept.filing(out, &wanted);
        writes(read, &mut filing)?;
        // What was asked for was found out in a snapshot before this one.
        let packed =
            filing.end().map_err(sending)?.filter(|_| asked.is_some_and(|asked| asked.is_of(&as_of)));
        if let Some(packed) = packed {
            keeps.kept.keep_file(wanted, as_of.on(now.day_in(&keeps.settings.zone)), told, packed);
        }
        Ok(())
    });
    let mut response = body.into_response();
    *response.headers_mut() = headers;
    kept::dress(response.headers_mut(), takes_gzip);
    response
}

fn sending(error: io::Error) -> Fault {
    Fault::from("sending a file", error)
}

/// What is written in a snapshot of its own, as it is written; if that breaks off, so does the connection: a file never
/// merely ends early.
fn streamed(
    house: &Arc<House>,
    write: impl FnOnce(&mut db::Read<'_>, Chunks) -> Result<(), Fault> + Send + 'static,
) -> Body {
    let (sender, mut receiver) = mpsc::channel::<io::Result<Vec<u8>>>(8);
    let house = Arc::clone(house);
    let runtime = tokio::runtime::Handle::current();
    let span = tracing::Span::current();
    std::thread::spawn(move || {
        let (_entered, _of) = (runtime.enter(), span.enter());
        let out = Chunks { sender: sender.clone(), buffer: Vec::with_capacity(CHUNK), first: true };
        if let Err(fault) = house.db.read(|read| write(read, out)) {
            tracing::warn!(%fault, "a file was not sent whole");
            let _ = sender.blocking_send(Err(io::Error::other(fault)));
        }
    });
    Body::from_stream(futures_util::stream::poll_fn(move |context| receiver.poll_recv(context)))
}

/// What is told of a file to whoever takes it away.
fn headers_of_file(kind: &'static str, name: &str) -> HeaderMap {
    let name: String = name
        .chars()
        .map(|ch| if ch.is_ascii_alphanumeric() || "-._".contains(ch) { ch } else { '-' })
        .collect();
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let (false, Ok(kept)) =
        (name.is_empty(), HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")))
    {
        headers.insert(header::CONTENT_DISPOSITION, kept);
    }
    headers
}

/// How much of a file is sent at once.
const CHUNK: usize = 64 << 10;

/// How much of it is sent first, so that whoever asks sees it begin.
const FIRST: usize = 4 << 10;

struct Chunks {
    sender: mpsc::Sender<io::Result<Vec<u8>>>,
    buffer: Vec<u8>,
    first: bool,
}

impl Write for Chunks {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.buffer.extend_from_slice(bytes);
        if self.buffer.len() >= if self.first { FIRST } else { CHUNK } {
            self.first = false;
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        let full = std::mem::replace(&mut self.buffer, Vec::with_capacity(CHUNK));
        // Rows may come while the database is waited for.
        let sent = tokio::task::block_in_place(|| self.sender.blocking_send(Ok(full)));
        sent.map_err(|_| io::Error::other("the reader has left"))
    }
}

async fn to_language(request: Request) -> Response {
    let lang = Lang::accepted(text(request.headers(), header::ACCEPT_LANGUAGE));
    let headers = [(header::LOCATION, format!("/{lang}/")), (header::VARY, "accept-language".to_owned())];
    (StatusCode::SEE_OTHER, headers).into_response()
}

async fn to_slash(State(house): State<Arc<House>>, request: Request) -> Response {
    let word = request.uri().path().trim_matches('/').to_owned();
    match Lang::parse(&word).filter(|lang| lang.tag() == word) {
        Some(lang) => (StatusCode::SEE_OTHER, [(header::LOCATION, format!("/{lang}/"))]).into_response(),
        None => nothing(State(house), request).await,
    }
}

async fn asset(State(house): State<Arc<House>>, request: Request) -> Response {
    let name = request.uri().path().rsplit('/').next().unwrap_or_default();
    let accent =
        || Accent::of_file(name).map(|accent| ("text/css; charset=utf-8", accent.css().into_bytes()));
    match house.assets.get(name).cloned().or_else(accent) {
        None => StatusCode::NOT_FOUND.into_response(),
        Some((kind, bytes)) => {
            let keep = "public, max-age=31536000, immutable";
            ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, keep)], bytes).into_response()
        }
    }
}

async fn nothing(State(house): State<Arc<House>>, request: Request) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD)
        && let Some(right) = to_what_was_meant(&house, &request)
    {
        return right;
    }
    let (ask, spoken) = unrouted(house, &request);
    refused_at(request.uri().path(), ask, spoken, Stop::Missing)
}

/// The way to the page of which an address is almost that.
fn to_what_was_meant(house: &House, request: &Request) -> Option<Response> {
    let reads = Lang::accepted(text(request.headers(), header::ACCEPT_LANGUAGE));
    let mut right = astray::right(&house.routes, request.uri().path(), reads)?;
    if let Some(query) = request.uri().query() {
        right = format!("{right}?{query}");
    }
    // The language is the reader's: who reads another is led elsewhere.
    let headers = [
        (header::LOCATION, right),
        (header::VARY, "accept-language".to_owned()),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
    ];
    Some((StatusCode::PERMANENT_REDIRECT, headers).into_response())
}

/// A method that the address does not have; the header `Allow` is set by the router.
async fn unfit(State(house): State<Arc<House>>, request: Request) -> Response {
    let (ask, spoken) = unrouted(house, &request);
    let refusal = Refusal::new("shell-refusal-method").with("method", request.method().as_str());
    if !spoken {
        return refused_data(&ask, StatusCode::METHOD_NOT_ALLOWED, &[refusal]);
    }
    let mut response = stopped_page(ask, refusal.into());
    *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
    response
}

/// A request that no route has taken, and whether it came to a page.
fn unrouted(house: Arc<House>, request: &Request) -> (Ask, bool) {
    let path = request.uri().path();
    let own = path.get(1..3).and_then(Lang::parse).filter(|lang| path.starts_with(&format!("/{lang}/")));
    let lang = own.unwrap_or_else(|| Lang::accepted(text(request.headers(), header::ACCEPT_LANGUAGE)));
    let ask = Ask {
        l: house.locale(lang),
        who: Who::default(),
        path: PathWords::default(),
        query: Query::default(),
        place: "/".to_owned(),
        client: Client::default(),
        now: house.moment.now(),
        house,
    };
    let is_data = ["/api/", "/ledger/", "/openapi.json", "/sitemap", "/robots.txt"]
        .iter()
        .any(|data| path.starts_with(data));
    let spoken = own.is_some() || !is_data;
    (ask, spoken)
}

/// The headers that every answer carries.
async fn protect(mut response: Response) -> Response {
    protect_headers(response.headers_mut());
    response
}

fn protect_headers(headers: &mut HeaderMap) {
    let set = [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        // What `frame-ancestors` says, for browsers that do not know it.
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
    ];
    for (name, value) in set {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
