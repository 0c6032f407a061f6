#!/usr/bin/env python3
"""The doors for programs, tried by programs of others against the demonstration.

KOINON_BIN names the program; requirements.txt beside this names the readers. Python 3.11.
"""

import os
import re
import subprocess
import sys
import tempfile
import unittest
import urllib.request
import xml.etree.ElementTree as xml

import feedparser
import icalendar
import ics
import vobject

LANGUAGES = ["en", "fr", "es", "ar"]
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
XHTML = "{http://www.w3.org/1999/xhtml}"
# How many requests of its own making schemathesis sends to each door, beside those at the edges of what is allowed.
EXAMPLES = 25


class Doors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.data = tempfile.TemporaryDirectory(prefix="koinon-")
        serve = [os.environ["KOINON_BIN"], "serve", "--demo", "--data", cls.data.name, "--listen", "127.0.0.1:0"]
        cls.server = subprocess.Popen(serve, stdout=subprocess.PIPE, text=True)
        for line in cls.server.stdout:
            if found := re.search(r"http://\S+", line):
                cls.address = found.group()
                return
        raise RuntimeError("the program did not open the house")

    @classmethod
    def tearDownClass(cls):
        cls.server.terminate()
        cls.server.wait()
        cls.server.stdout.close()
        cls.data.cleanup()

    def read(self, place):
        with urllib.request.urlopen(self.address + place) as answer:
            return answer.read()

    def test_three_readers_of_calendars_agree(self):
        for lang in LANGUAGES:
            with self.subTest(lang=lang):
                text = self.read(f"/{lang}/meetings.ics")
                self.assertLessEqual(max(map(len, text.split(b"\r\n"))), 75)
                self.assertNotIn(b"\n", text.replace(b"\r\n", b""))
                first = events_of_icalendar(text)
                self.assertGreater(len(first), 2)
                self.assertEqual(events_of_vobject(text), first)
                self.assertEqual(events_of_ics(text), first)

    def test_the_feed_is_as_the_standard_asks(self):
        for lang in LANGUAGES:
            with self.subTest(lang=lang):
                text = self.read(f"/{lang}/decisions.atom")
                self.assertEqual(text, self.read(f"/{lang}/decisions.atom"))
                feed = feedparser.parse(text)
                self.assertEqual((feed.bozo, feed.version, feed.feed.language), (False, "atom10", lang))
                self.assertGreater(len(feed.entries), 1)
                root = xml.fromstring(text)
                whole = [root, *root.iter(f"{ATOM}entry")]
                for one in whole:
                    for name in ["id", "title", "updated", "author"]:
                        self.assertEqual(len(one.findall(ATOM + name)), 1, name)
                    pairs = [(link.get("rel"), link.get("type"), link.get("hreflang")) for link in one.findall(f"{ATOM}link")]
                    self.assertEqual(len(pairs), len(set(pairs)))
                    self.assertEqual({lang for rel, _, lang in pairs if rel == "alternate"}, set(LANGUAGES))
                for entry in whole[1:]:
                    self.assertLessEqual(entry.findtext(f"{ATOM}published"), entry.findtext(f"{ATOM}updated"))
                    self.assertIsNotNone(entry.find(f"{ATOM}title").get(LANG))

    def test_the_site_map_is_within_the_protocol_and_its_languages_name_each_other(self):
        index = xml.fromstring(self.read("/sitemap.xml"))
        self.assertEqual(index.tag, f"{SITEMAP}sitemapindex")
        alternates = {}
        for part in index.iter(f"{SITEMAP}loc"):
            text = self.read(part.text.removeprefix(self.address))
            self.assertLess(len(text), 50 * 2**20)
            urls = xml.fromstring(text).findall(f"{SITEMAP}url")
            self.assertTrue(0 < len(urls) <= 50_000, part.text)
            for url in urls:
                links = url.findall(f"{XHTML}link")
                place = url.findtext(f"{SITEMAP}loc")
                self.assertNotIn(place, alternates)
                alternates[place] = {link.get("hreflang"): link.get("href") for link in links}
        self.assertGreater(len(alternates), 1000)
        for place, others in alternates.items():
            self.assertEqual(set(others), {*LANGUAGES, "x-default"})
            self.assertIn(place, others.values())
            for other in others.values():
                self.assertEqual(alternates[other], others)
        for place in list(alternates)[::40]:
            page = self.read(place.removeprefix(self.address)).decode()
            links = re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', page)
            self.assertEqual(dict(links), alternates[place])
            self.assertIn(f'<link rel="canonical" href="{place}">', page)

    def test_schemathesis_finds_nothing_wrong_with_the_description(self):
        schemathesis = os.path.join(os.path.dirname(sys.executable), "schemathesis")
        command = [schemathesis, "run", f"{self.address}/openapi.json", "--checks", "all", "--no-color"]
        command += ["--max-examples", str(EXAMPLES), "--seed", "7", "--workers", "2"]
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.assertEqual(done.returncode, 0, done.stdout)


def events_of_icalendar(text):
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    return {
        str(one["UID"]): (
            one["DTSTART"].dt,
            one["DTEND"].dt,
            str(one["SUMMARY"]),
            str(one.get("LOCATION", "")),
            str(one.get("DESCRIPTION", "")),
            str(one["STATUS"]),
        )
        for one in events
    }


def events_of_vobject(text):
    def value(one, name):
        return getattr(one, name).value if hasattr(one, name) else ""

    names = ["dtstart", "dtend", "summary", "location", "description", "status"]
    events = vobject.readOne(text.decode()).vevent_list
    return {one.uid.value: tuple(value(one, name) for name in names) for one in events}


def events_of_ics(text):
    return {
        one.uid: (
            one.begin.datetime,
            one.end.datetime,
            one.name,
            one.location or "",
            one.description or "",
            one.status,
        )
        for one in ics.Calendar(text.decode()).events
    }


if __name__ == "__main__":
    unittest.main()
