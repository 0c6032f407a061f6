//! `/openapi.json`: the doors for programs as an OpenAPI 3.1 description, made from what the routes tell of themselves.

use super::told::{ERROR, Field, Gives, MOST_ENTRIES, Param, Shape, Takes, Told, is_in_pattern};
use crate::{Answer, Ask, Granted, Public, Route, Routes, View, strings::Locale};
use base::{Lang, Stop};
use serde_json::{Map, Value, json};

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.data("/openapi.json", show)
}

fn show(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    view.ask.query.only(&[])?;
    Ok(Answer::Json(document(view.ask)))
}

fn document(ask: &Ask) -> Value {
    let l = &ask.l;
    let (mut paths, mut schemas) = (Map::new(), Map::new());
    for route in ask.house.table() {
        let Some(told) = route.told else { continue };
        let place =
            if route.spoken { format!("/{{lang}}{}", route.pattern) } else { route.pattern.to_owned() };
        paths.insert(place, json!({ "get": operation(route, told, l, &mut schemas) }));
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": ask.house.name(l.lang()),
            "summary": l.t("shell-api-summary"),
            "description": l.t("shell-api-about"),
            "version": env!("CARGO_PKG_VERSION"),
        },
        "servers": [{ "url": "/" }],
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn operation(route: &Route, told: &Told, l: &Locale, schemas: &mut Map<String, Value>) -> Value {
    let mut parameters: Vec<Value> = told.takes.iter().map(|param| parameter(route, param, l)).collect();
    if route.spoken {
        parameters.push(json!({
            "name": "lang", "in": "path", "required": true, "description": l.t("shell-api-lang"),
            "schema": { "enum": Lang::ALL.map(Lang::tag) },
        }));
    }
    let given = match &told.gives {
        Gives::One(shape) => shape.schema(schemas),
        Gives::List(item, more) => list(item, more, schemas),
        Gives::Text(kind) if kind.starts_with("text/") => json!({ "type": "string" }),
        Gives::Text(_) => json!({}),
    };
    let kind = told.media_type().split(';').next().unwrap_or_default();
    let mut responses = Map::new();
    let good = json!({ "description": l.t(told.about), "content": { kind: { "schema": given } } });
    responses.insert("200".to_owned(), good);
    for (status, about) in stops(route, told) {
        let content = match route.pattern {
            file if file.ends_with(".csv") => json!({ "text/plain": { "schema": { "type": "string" } } }),
            page if route.spoken && !page.ends_with(".json") => {
                json!({ "text/html": { "schema": { "type": "string" } } })
            }
            _ => json!({ "application/json": { "schema": ERROR.schema(schemas) } }),
        };
        responses.insert(status.to_owned(), json!({ "description": l.t(about), "content": content }));
    }
    json!({
        "operationId": operation_id(route),
        "summary": l.t(told.about),
        "parameters": parameters,
        "responses": responses,
    })
}

/// How a door may stop: the statuses that its answers can have, each with the key of what it means.
fn stops(route: &Route, told: &Told) -> Vec<(&'static str, &'static str)> {
    let in_pattern = |param: &&Param| is_in_pattern(route.pattern, param.name);
    let names = told.takes.iter().any(|param| {
        in_pattern(&param) || matches!(param.takes, Takes::Name | Takes::Entry | Takes::Cursor(_))
    });
    // Every door refuses what it does not know, also one that knows nothing.
    let mut stops = vec![("400", "shell-api-refused")];
    if route.spoken {
        stops.push(("422", "shell-api-refused"));
    }
    if route.need != "public" {
        stops.push(("403", "shell-api-denied"));
    }
    if names || route.spoken {
        stops.push(("404", "shell-api-missing"));
    }
    if !route.spoken {
        stops.push(("406", "shell-refusal-not-acceptable"));
    }
    stops
}

/// `GET /api/members/{member}` is `members_member`.
fn operation_id(route: &Route) -> String {
    let plain = route.pattern.trim_start_matches("/api").replace(['{', '}'], "");
    plain.trim_matches('/').replace(['/', '.', '-'], "_")
}

fn parameter(route: &Route, param: &Param, l: &Locale) -> Value {
    let in_path = is_in_pattern(route.pattern, param.name);
    json!({
        "name": param.name,
        "in": if in_path { "path" } else { "query" },
        "required": in_path || param.required,
        "description": l.t(param.about),
        "schema": param.takes.schema(),
    })
}

impl Takes {
    fn schema(self) -> Value {
        match self {
            Takes::Day => json!({ "type": "string", "format": "date" }),
            Takes::Whole { least, most } => json!({ "type": "integer", "minimum": least, "maximum": most }),
            Takes::Entry => json!({ "type": "integer", "minimum": 0, "maximum": MOST_ENTRIES }),
            Takes::OneOf(words) => json!({ "type": "string", "enum": words() }),
            Takes::Text(most) => json!({ "type": "string", "maxLength": most, "pattern": WITHOUT_NULL }),
            Takes::Id => json!({ "type": "string", "format": "uuid" }),
            Takes::Name => json!({ "type": "string", "pattern": "^[A-Za-z0-9-]{1,64}$" }),
            Takes::Cursor(bytes) => json!({ "type": "string", "pattern": cursor_pattern(bytes) }),
        }
    }
}

/// Text that any database keeps: PostgreSQL has no place for U+0000, so no request may hold it.
const WITHOUT_NULL: &str = r"^[^\u0000]*$";

/// URL-safe Base64 without padding, whose last character carries only the bits that are left.
fn cursor_pattern(bytes: Option<usize>) -> String {
    let rest = |left: usize| match left {
        1 => "[A-Za-z0-9_-][AQgw]",
        2 => "[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]",
        _ => "",
    };
    match bytes {
        Some(bytes) => format!("^[A-Za-z0-9_-]{{{}}}{}$", bytes / 3 * 4, rest(bytes % 3)),
        None => {
            let four = "[A-Za-z0-9_-]{4}";
            format!("^(({four})+({one}|{two})?|{one}|{two})$", one = rest(1), two = rest(2))
        }
    }
}

fn list(item: &Shape, more: &[Field], schemas: &mut Map<String, Value>) -> Value {
    let mut properties = Map::new();
    properties.insert("items".to_owned(), json!({ "type": "array", "items": item.schema(schemas) }));
    properties.insert("next".to_owned(), json!({ "type": ["string", "null"] }));
    properties.insert("as_of".to_owned(), json!({ "type": ["string", "null"], "format": "date" }));
    for field in more {
        properties.insert(field.name.to_owned(), field.shape.schema(schemas));
    }
    let required: Vec<String> = properties.keys().cloned().collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

impl Shape {
    /// The schema of the shape; things with a name are gathered in `schemas`.
    fn schema(&self, schemas: &mut Map<String, Value>) -> Value {
        match self {
            Shape::Id => json!({ "type": "string", "format": "uuid" }),
            Shape::Day => json!({ "type": "string", "format": "date" }),
            Shape::Instant => json!({ "type": "string", "format": "date-time" }),
            Shape::Text => json!({ "type": "string" }),
            Shape::Words => words(schemas),
            Shape::Whole => json!({ "type": "integer", "minimum": 0 }),
            Shape::Integer => json!({ "type": "integer" }),
            Shape::Number => json!({ "type": "number" }),
            Shape::Truth => json!({ "type": "boolean" }),
            Shape::OneOf(words) => json!({ "type": "string", "enum": words() }),
            Shape::Maybe(inner) => json!({ "anyOf": [inner.schema(schemas), { "type": "null" }] }),
            Shape::List(inner) => json!({ "type": "array", "items": inner.schema(schemas) }),
            Shape::Thing(name, groups) => thing(name, groups, schemas),
            Shape::Either(shapes) => {
                let all: Vec<Value> = shapes.iter().map(|shape| shape.schema(schemas)).collect();
                json!({ "anyOf": all })
            }
            Shape::Open => json!({}),
        }
    }
}

fn refer(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn words(schemas: &mut Map<String, Value>) -> Value {
    schemas.entry("Words").or_insert_with(|| {
        let origin = json!({ "type": "string", "enum": ["human", "machine", "reviewed"] });
        let full = json!({
            "type": "object", "properties": { "text": { "type": "string" }, "origin": origin },
            "required": ["text", "origin"], "additionalProperties": false,
        });
        json!({ "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, full] } })
    });
    refer("Words")
}

fn thing(name: &str, groups: &[&[Field]], schemas: &mut Map<String, Value>) -> Value {
    if !schemas.contains_key(name) {
        // The name is taken first, so that a thing may hold things of its own kind.
        schemas.insert(name.to_owned(), Value::Null);
        let fields = || groups.iter().flat_map(|group| group.iter());
        let properties: Map<String, Value> =
            fields().map(|field| (field.name.to_owned(), field.shape.schema(schemas))).collect();
        let required: Vec<&str> = fields().filter(|field| !field.optional).map(|field| field.name).collect();
        let schema = json!({
            "type": "object", "properties": properties, "required": required, "additionalProperties": false,
        });
        schemas.insert(name.to_owned(), schema);
    }
    refer(name)
}

#[cfg(test)]
mod tests {
    use super::cursor_pattern;

    #[test]
    fn a_cursor_s_pattern_knows_its_last_character() {
        assert_eq!(cursor_pattern(Some(16)), "^[A-Za-z0-9_-]{20}[A-Za-z0-9_-][AQgw]$");
        assert_eq!(cursor_pattern(Some(24)), "^[A-Za-z0-9_-]{32}$");
    }
}
