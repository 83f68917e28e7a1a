#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the demo export (README.md). Days count back from the last one, which is a Sunday: the
demo is cut to end on any of the last seven days, so what an organization shows is settled by day 7.
Months come where the shift puts them; what must hold on every day is told without them."""
import csv
import datetime
import hashlib
import pathlib
import random

FOLDER = pathlib.Path(__file__).parent
LAST = datetime.datetime(2026, 6, 28)
IDEALY_MODELS = [("Flux", 9), ("Nano Banana", 8), ("GPT1 Mini", 8), ("Seedream 4.5", 5), ("Ideogram", 4), ("Recraft", 3),
                 ("Imagen", 3), ("Nano Banana 2", 4), ("GPT1.5", 2), ("Krea", 1), ("Qwen", 1), ("GPT1-HQ", 1),
                 ("Nano Banana Pro", 1), ("GPT1.5-HQ", 1)]
FINE_MODELS = [("Flux", 6), ("Nano Banana", 6), ("GPT1 Mini", 2), ("Seedream 4.5", 4), ("Nano Banana 2", 8), ("GPT1-HQ", 3),
               ("Nano Banana Pro", 6), ("GPT1.5-HQ", 3), ("Imagen", 2), ("HiDream", 1)]
EDIT_MODELS = [("FluxKontextPro", 6), ("Nano Banana Edit", 6), ("GPT1 Mini Edit", 5), ("SeedDream 4 Edit", 4),
               ("GPT1.5 Edit", 2), ("Nano Banana 2 Edit", 3), ("GPT1-HQ Edit", 1)]
GEPPETTO_MODELS = [("Flux-2", 5), ("Imagen", 3), ("Nano Banana", 3), ("Seedream 5 Lite", 2), ("Ideogram", 1)]
OFFICE = (1, 1, 1.05, 1, .8, .08, .04)
SHOP = (.7, .8, .9, 1, 1.1, 1.2, .4)
STAGE = (.2, .7, .9, 1, 1.2, 1.1, .8)

orgs, users, purchases, usage = [], [], [], []


def day(back, hour=9, minute=0):
    return LAST - datetime.timedelta(days=back) + datetime.timedelta(hours=hour, minutes=minute)


def text(at):
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def pick(rng, weighted):
    return rng.choices([x for x, _ in weighted], [w for _, w in weighted])[0]


class Org:
    def __init__(self, org, name, program, since, zone, people, plan="", trial="", rhythm=OFFICE, chains=.38,
                 models=None):
        self.org, self.program, self.since, self.rhythm, self.chains = org, program, since, rhythm, chains
        self.models = models or (IDEALY_MODELS if program == "idealy" else GEPPETTO_MODELS)
        self.rng = random.Random("tidemark demo " + org)
        self.assets = []
        self.count = 0
        self.people = []
        orgs.append([text(day(since)), org, name, program, plan, trial, zone])
        for index, person in enumerate(people):
            full, role, weight, *more = person
            user = full.lower().replace(" ", ".").replace("'", "")
            joined = min(since, more[1] if len(more) > 1 else since)
            limit = more[0] if more else ""
            at = day(joined) + datetime.timedelta(minutes=2 + index)
            users.append([text(at), org, user, full, f"{user}@{org}.example", role, limit])
            self.people.append((user, weight, joined))

    def buy(self, back, kind, plan="", credits="", reference=""):
        purchases.append([text(day(back, 13, 20)), self.org, kind, plan, credits, reference])

    def action(self, at, action=None, model=None, source=None, user=None):
        rng = self.rng
        here = [(u, w) for u, w, joined in self.people if day(joined, 10) <= at]
        user = user or pick(rng, here)
        chained = action is None and self.assets and rng.random() < self.chains
        if action is None:
            if self.program == "idealy":
                action = pick(rng, [("edit", 7), ("upscale", 4), ("vectorize", 2), ("color_correction", 2),
                                    ("background_removal", 2), ("background_removed_vectorization", 1), ("download", 1)]) \
                    if chained else "generate"
            else:
                action = pick(rng, [("ai_edit", 6), ("reimagine", 3), ("add_logo", 4), ("auto_brand_template", 2),
                                    ("create_template", 1)]) if chained else "generate"
        if model is None:
            model = {"generate": self.models, "edit": EDIT_MODELS, "ai_edit": GEPPETTO_MODELS}.get(action, [("", 1)])
            model = pick(rng, model)
        self.count += 1
        key = hashlib.sha256(f"{self.org} {self.count}".encode()).hexdigest()[:12]
        makes = action not in ("browse", "download", "use_in_template", "create_template")
        asset = f"{self.org.split('-')[0]}-{self.count:05d}" if makes else ""
        if chained:
            # Mostly what was made last: chains of versions grow.
            source = self.assets[-1 - min(len(self.assets) - 1, int(rng.expovariate(.6)))]
        usage.append([text(at), self.org, user, action, model, asset, source or "", key])
        if makes:
            self.assets.append(asset)

    def moments(self, back, number):
        hours = [min(21.5, max(6, self.rng.gauss(9.8 if self.rng.random() < .55 else 14.6, 1.5))) for _ in range(number)]
        return sorted(day(back, 0) + datetime.timedelta(seconds=int(h * 3600)) for h in hours)

    def work(self, first, last, daily, closed=(), **kwargs):
        """About `daily` actions a day, from so many days back to so many; none in `closed` spans."""
        for back in range(first, last - 1, -1):
            weight = self.rhythm[day(back).weekday()]
            if any(a >= back >= b for a, b in closed):
                weight = 0
            number = daily * weight * self.rng.uniform(.6, 1.4)
            whole = int(number) + (self.rng.random() < number % 1)
            for at in self.moments(back, whole):
                self.action(at, **kwargs)

    def exactly(self, first, last, number, **kwargs):
        """So many actions, spread evenly over the days."""
        days = first - last + 1
        for index in range(days):
            here = number * (index + 1) // days - number * index // days
            for at in self.moments(first - index, here):
                self.action(at, **kwargs)


def idealy():
    org = Org("harbor-print", "Harbor Print Works", "idealy", 360, "Europe/Berlin", plan="starter", people=[
        ("Jonas Weidel", "admin", 3), ("Priya Ramani", "designer", 7), ("Sofia Duartes", "designer", 6, "150"),
        ("Ben Hartlow", "production", 3), ("Mara Lindqvister", "production", 3), ("Oskar Brenning", "intern", 2, "25", 140),
        ("Leonie Fassbach", "marketing", 2), ("Tariq Elmandi", "designer", 4, "", 150), ("Nele Kampfort", "sales", 1)])
    org.work(359, 151, 9.5, closed=[(330, 317)])
    org.buy(262, "topup", credits="50", reference="PO-10418")
    org.buy(203, "topup", credits="50", reference="PO-10466")
    org.buy(150, "plan_change", plan="plus", reference="PO-10502")
    org.work(150, 0, 25, closed=[(96, 92)])
    org.buy(61, "topup", credits="50", reference="PO-10571")

    org = Org("lumen-studio", "Lumen & Lark Studio", "idealy", 364, "Europe/London", plan="pro", models=FINE_MODELS, people=[
        ("Helena Marsh", "admin", 2), ("Callum Frayne", "art director", 6), ("Imogen Thackley", "designer", 8),
        ("Dev Anandar", "designer", 7), ("Rosalind Pryce", "designer", 6), ("Theo Ashgrove", "retoucher", 5),
        ("Yara Haddadi", "retoucher", 4), ("Milo Fenwright", "intern", 3, "60", 200), ("Aoife Brannick", "intern", 2, "60", 90),
        ("Gareth Lowmoor", "producer", 1), ("Nia Penhallow", "copywriter", 1), ("Sunita Varghesa", "designer", 4, "", 170),
        ("Felix Oakhurst", "motion", 2, "120")])
    org.work(363, 0, 26, closed=[(188, 181), (55, 53)])
    for back, credits, reference in [(301, "50", "LL-2201"), (212, "100", "LL-2240"), (118, "50", "LL-2277"),
                                     (27, "50", "LL-2310")]:
        org.buy(back, "topup", credits=credits, reference=reference)

    org = Org("fern-florists", "Fern & Fable Florists", "idealy", 300, "Europe/Lisbon", plan="starter", rhythm=SHOP, people=[
        ("Beatriz Almonda", "owner", 4), ("Rui Castelar", "florist", 3), ("Ines Figueiral", "marketing", 6),
        ("Tomas Vilarde", "photographer", 4), ("Carla Monterra", "florist", 1), ("Duarte Salgueira", "intern", 1, "0")])
    org.work(299, 120, 8)
    org.buy(196, "topup", credits="50", reference="FF-88")
    org.work(119, 0, 12, closed=[(84, 80)])

    org = Org("northgate-cycles", "Northgate Cycles", "idealy", 24, "America/New_York", trial="40", rhythm=SHOP, people=[
        ("Wade Corrington", "owner", 3), ("Lena Ostrova", "workshop", 2), ("Marcus Tillbrook", "marketing", 5),
        ("Dana Whitlow", "marketing", 3), ("Eli Brandower", "web shop", 2), ("Joy Amberly", "intern", 1, "5")], chains=0)
    marketing = {"user": "marcus.tillbrook"}
    org.exactly(23, 8, 21, action="generate", model="Flux")
    org.exactly(20, 9, 5, action="generate", model="Nano Banana 2", **marketing)
    org.exactly(15, 10, 1, action="generate", model="GPT1-HQ", **marketing)
    org.exactly(6, 0, 2, action="generate", model="GPT1 Mini", **marketing)

    org = Org("marlow-travel", "Marlow Travel Desk", "idealy", 340, "UTC", plan="starter", people=[
        ("Petra Sandoval", "owner", 3), ("Hugo Lindermere", "agent", 3), ("Amara Okonta", "marketing", 6),
        ("Silas Venmore", "agent", 2), ("Greta Holmbeck", "marketing", 4), ("Noor Rashidi", "agent", 1)])
    org.work(339, 76, 5, closed=[(250, 237)])
    org.buy(110, "topup", credits="40", reference="MT-17")
    org.buy(75, "cancellation", reference="MT-21")
    org.work(74, 46, 3)
    org.exactly(40, 9, 6, action="upscale", source="marlow-00010")

    org = Org("quill-books", "Quill & Candle Books", "idealy", 352, "Europe/London", plan="plus", people=[
        ("Edwin Farraday", "publisher", 1), ("Clara Wrenfield", "cover designer", 8, "120"),
        ("Jasper Holloway", "cover designer", 7, "120"), ("Maud Pettigrove", "illustrator", 7, "60"),
        ("Anselm Birchley", "illustrator", 6, "40"), ("Winifred Stokesby", "editor", 2, "10"),
        ("Press Room", "shared", 4), ("Rupert Dallimore", "marketing", 3, "40"), ("Odile Marchant", "foreign rights", 1, "10")])
    org.work(351, 0, 13, closed=[(195, 182), (60, 57)])

    org = Org("velvet-theatre", "Velvet Curtain Theatre", "idealy", 331, "Europe/Berlin", trial="25", rhythm=STAGE, people=[
        ("Magda Sternfels", "director", 2), ("Ruben Achterholt", "stage design", 5), ("Lotte Zinnober", "posters", 7),
        ("Emil Kranichfeld", "posters", 4), ("Vera Molnarova", "costumes", 3), ("Hans Tiefensee", "box office", 1),
        ("Selma Brandhuber", "dramaturg", 1)])
    org.work(330, 319, 1.2)
    org.buy(318, "conversion", plan="starter", reference="VC-0318")
    org.work(317, 121, 5, closed=[(290, 262)])
    org.buy(120, "plan_change", plan="plus", reference="VC-0402")
    org.work(119, 0, 8)
    org.buy(33, "topup", credits="75", reference="VC-0455")


def geppetto():
    # A cycle begins about day 18 (with the months, two days earlier or later).
    org = Org("copper-brewery", "Copper Kettle Brewery", "geppetto", 353, "Europe/Berlin", plan="team", rhythm=SHOP, people=[
        ("Anton Gerstner", "brewer", 2), ("Frida Malzhagen", "marketing", 7), ("Karl Hopfgarten", "sales", 3),
        ("Jule Sudhaus", "events", 4), ("Bruno Kesselring", "brewer", 1), ("Mina Fassbender-Roth", "marketing", 5),
        ("Paul Zapfenried", "tap room", 2)])
    org.work(352, 60, 4.2, closed=[(320, 314)])
    org.buy(245, "topup", credits="50", reference="CK-4410")
    org.work(59, 17, 6)
    org.exactly(16, 9, 128)
    org.exactly(8, 0, 45)

    # Closed while a cycle begins, about day 20; before that everything is used up.
    org = Org("rye-bakery", "Rye & Salt Bakery", "geppetto", 355, "Europe/London", plan="team", rhythm=SHOP, people=[
        ("Martha Crumley", "owner", 3), ("Ivo Levanto", "baker", 1), ("Saskia Doughertie", "marketing", 6),
        ("Perry Millstone", "shop", 3), ("Gwen Oatfield", "shop", 2), ("Basil Kneadham", "web shop", 4)])
    org.work(354, 61, 3.6, closed=[(180, 176)])
    org.buy(133, "topup", credits="60", reference="RS-7")
    org.work(60, 25, 10)
    org.exactly(15, 8, 85)
    org.exactly(7, 0, 8)

    term = [(338, 268), (200, 179), (92, 76)]
    org = Org("alder-college", "Alderbrook College", "geppetto", 364, "America/New_York", plan="business", people=[
        ("Dr Evelyn Castor", "faculty", 3), ("Prof Lionel Marchbank", "faculty", 2), ("Tess Underhillock", "student", 6, "30"),
        ("Omar Fieldstone", "student", 6, "30"), ("Kiki Laroux", "student", 6, "30"), ("Bo Sandersson", "student", 5, "30"),
        ("Hattie Quickley", "student", 5, "30"), ("Ravi Menonda", "student", 5, "30", 160), ("June Applewhite", "student", 5, "30", 160),
        ("Cormac Dunleavy", "web office", 4), ("Pilar Estevana", "admissions", 4), ("Wes Garlington", "library", 1),
        ("Ada Nightshore", "student", 4, "30", 60), ("Finn Toller", "athletics", 2)])
    org.work(363, 0, 8, closed=term)

    org = Org("tandem-architects", "Tandem Architects", "geppetto", 290, "Europe/Lisbon", plan="team", people=[
        ("Vasco Teixelo", "partner", 2), ("Nora Brightwell", "partner", 3), ("Ilse Vandermoor", "architect", 5),
        ("Jorge Pinhal", "architect", 5), ("Mei Tanaki", "visuals", 8), ("Luca Ferrantino", "visuals", 6, "", 60),
        ("Agnes Solberga", "office", 1, "10")])
    org.work(289, 61, 3.4, closed=[(205, 192)])
    org.work(60, 9, 5)
    org.buy(47, "topup", credits="50", reference="TA-31")
    org.buy(8, "plan_change", plan="business", reference="TA-36")
    org.work(7, 0, 9)

    org = Org("pebble-toys", "Pebble & Pine Toys", "geppetto", 8, "America/New_York", trial="25", people=[
        ("Nadia Brookhaven", "owner", 3), ("Sam Pinecroft", "product", 3), ("Lila Montrossi", "packaging", 4),
        ("Hank Dreyfuss-Cole", "photo", 2), ("Abby Wexcombe", "web shop", 1), ("Ned Farrowby", "product", 1)])
    org.exactly(7, 7, 2, action="generate")
    org.exactly(6, 0, 3)

    # A cycle begins about day 10; the cancellation waits for the next.
    org = Org("orchard-dairy", "Orchard Lane Dairy", "geppetto", 345, "UTC", plan="business", people=[
        ("Hester Greenacre", "owner", 1), ("Col Buttermere", "marketing", 6), ("Daisy Fallowfield", "marketing", 7),
        ("Mungo Creamley", "packaging", 6), ("Trudy Haywood-Finch", "packaging", 5), ("Alec Byreman", "sales", 2),
        ("Poppy Cloverdale", "intern", 3, "20", 120), ("Ross Churnside", "sales", 1)])
    org.work(344, 0, 9, closed=[(218, 209)])
    org.buy(281, "topup", credits="100", reference="OL-550")
    org.buy(8, "cancellation", reference="OL-612")


def write(name, header, rows):
    with open(FOLDER / name, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        for row in sorted(rows, key=lambda row: row[0]):
            assert not any("," in cell or '"' in cell for cell in row), row
            out.writerow(row)


idealy()
geppetto()
write("orgs.csv", ["created_at", "org", "name", "program", "plan", "trial", "time_zone"], orgs)
write("users.csv", ["created_at", "org", "user", "name", "email", "role", "limit"], users)
write("purchases.csv", ["at", "org", "kind", "plan", "credits", "reference"], purchases)
write("usage.csv", ["at", "org", "user", "action", "model", "asset", "source", "key"], usage)
