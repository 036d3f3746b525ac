package suggest

import (
	"math"
	"slices"
	"sort"
	"strings"

	"esconsole/engine/analysis"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/query"
)

// phrase proposes other texts for one: of the terms that are like those of the text,
// those that go together best.
//
// Server: org.elasticsearch.search.suggest.phrase.PhraseSuggestionBuilder.
type phrase struct {
	common
	realWord, confidence, maxErrors float32
	separator                       string
	gramSize                        *int
	unigrams                        bool // the text has to hold words, not only shingles
	tokenLimit                      int
	generators                      []generator
	model                           *smoothing
	tags                            [2]*string
	collate                         *collate
}

// generator finds terms that may stand in the place of others.
//
// Server: org.elasticsearch.search.suggest.phrase.DirectCandidateGenerator.
type generator struct {
	term
	count     int
	pre, post string // analyzers
	fault     error  // of an option

	before, after *analysis.Analyzer
	stats         lucene.CollectionStats
	docs          int
}

// phraseRun is the suggestion on one shard.
type phraseRun struct {
	*phrase
	*base
	grams      int
	ctx        *query.Context
	generators []generator
}

func (p *phrase) open(c *query.Context, t texts) (finder, error) {
	b, err := p.common.open(c, t)
	if err != nil {
		return nil, err
	}
	run := &phraseRun{phrase: p, base: b, grams: 1, ctx: c}
	if p.gramSize != nil {
		run.grams = *p.gramSize
	}
	for _, g := range p.generators {
		if g.fault != nil {
			return nil, g.fault
		}
		for _, a := range []struct {
			name string
			to   **analysis.Analyzer
		}{{g.pre, &g.before}, {g.post, &g.after}} {
			if a.name == "" {
				continue
			}
			found, ok := c.Analysis.Analyzer(a.name)
			if !ok {
				return nil, eserr.IllegalArgument("Analyzer [%s] doesn't exists", a.name)
			}
			*a.to = found
		}
		run.generators = append(run.generators, g)
	}
	least, most, single, ok := b.analyzer.ShingleSizes()
	if p.gramSize == nil && ok {
		run.grams = most
	}
	if len(run.generators) == 0 {
		if ok && least > 1 && !single && p.unigrams {
			return nil, eserr.IllegalArgument("The default candidate generator for phrase suggest can't operate on field: [%s] since it doesn't emit unigrams. If this is intentional try to set the candidate generator field explicitly", b.ft.Name)
		}
		g := generator{term: *newTerm(), count: defaultSize}
		g.field = b.ft.Name
		run.generators = append(run.generators, g)
	}
	return run, nil
}

// candidate is a term for a place of the text.
type candidate struct {
	text             string
	docs, total      int64
	likeness, weight float64
	typed            bool
}

// place are the candidates for one word.
type slot struct {
	typed candidate
	list  []candidate
}

// correction is a text made of candidates.
type correction struct {
	score float64
	path  []candidate
}

// weaker orders corrections.
func (c *correction) weaker(o *correction) bool {
	if c.score != o.score {
		return c.score < o.score
	}
	for i := range min(len(c.path), len(o.path)) {
		if n := strings.Compare(c.path[i].text, o.path[i].text); n != 0 {
			return n > 0
		}
	}
	return len(c.path) < len(o.path)
}

func (p *phraseRun) find(s *lucene.Searcher) (*Found, error) {
	one := part{text: *p.text, length: sizeOf(*p.text)}
	out := &Found{merge: merger{kind: "phrase", size: p.base.size}}
	var gens []generator
	for _, g := range p.generators {
		if s.HasField(g.field) {
			g.stats, g.docs = s.Stats(g.field), s.MaxDoc
			gens = append(gens, g)
		}
	}
	if len(gens) > 0 && s.HasField(p.ft.Name) {
		slots, err := p.slots(s, gens)
		if err != nil {
			return nil, err
		}
		for _, c := range p.corrections(s, slots) {
			one.options = append(one.options, p.option(c))
		}
		if one.options, err = p.collated(s, one.options); err != nil {
			return nil, err
		}
	}
	out.entries = []part{one}
	return out, nil
}

// option is a correction as it is shown.
func (p *phraseRun) option(c correction) Option {
	words := make([]string, len(c.path))
	for i := range c.path {
		words[i] = c.path[i].text
	}
	o := Option{Text: strings.Join(words, " "), Score: float32(c.score), phrase: true}
	if p.tags[0] == nil {
		return o
	}
	for i := range c.path {
		if c.path[i].typed {
			continue
		}
		if i == 0 || c.path[i-1].typed {
			words[i] = *p.tags[0] + words[i]
		}
		if i == len(c.path)-1 || c.path[i+1].typed {
			words[i] += *p.tags[1]
		}
	}
	marked := strings.Join(words, " ")
	o.marked = &marked
	return o
}

// slots finds the candidates for each word of the text; none if it has too many.
//
// Server: org.elasticsearch.search.suggest.phrase.NoisyChannelSpellChecker.
func (p *phraseRun) slots(s *lucene.Searcher, gens []generator) ([]slot, error) {
	var slots []slot
	any, single := false, false
	t := p.base.analyzer.Tokens(*p.text)
	defer t.Close()
	for t.Next() {
		any = true
		if p.unigrams && t.Type == "shingle" {
			continue
		}
		single = true
		c := gens[0].known(s, string(t.Text))
		if t.PositionIncrement == 0 && t.Type == "SYNONYM" && len(slots) > 0 {
			if c.docs > 0 {
				c.likeness, c.typed = float64(p.realWord), false
				c.weight = gens[0].worth(c.total, c.likeness)
				last := &slots[len(slots)-1]
				last.list = append(last.list, c)
			}
			continue
		}
		slots = append(slots, slot{typed: c})
	}
	if err := t.Err(); err != nil {
		return nil, err
	}
	if p.unigrams && any && !single {
		return nil, eserr.IllegalState("At least one unigram is required but all tokens were ngrams")
	}
	if len(slots) >= p.tokenLimit {
		return nil, nil
	}
	for i := range slots {
		for k := range gens {
			if err := gens[k].draw(s, &slots[i], float64(p.realWord)); err != nil {
				return nil, err
			}
		}
		if most := p.base.shardSize; len(slots[i].list) > most {
			sort.SliceStable(slots[i].list, func(a, b int) bool { return slots[i].list[a].weight > slots[i].list[b].weight })
			slots[i].list = slots[i].list[:most]
		}
	}
	return slots, nil
}

// known is a word of the text as a candidate.
func (g *generator) known(s *lucene.Searcher, text string) candidate {
	c := candidate{text: text, likeness: 1, typed: true}
	c.docs, c.total = s.DocFreq(g.field, []byte(filtered(g.before, text)))
	c.weight = g.worth(c.total, 1)
	return c
}

// filtered is the last term that an analyzer makes of a text.
func filtered(a *analysis.Analyzer, text string) string {
	if a == nil {
		return text
	}
	out := ""
	t := a.Tokens(text)
	defer t.Close()
	for t.Next() {
		out = string(t.Text)
	}
	return out
}

func (g *generator) worth(total int64, likeness float64) float64 {
	return likeness * ((float64(total) + 1) / (float64(g.stats.Total) + 1))
}

// draw adds terms that are like a word.
func (g *generator) draw(s *lucene.Searcher, to *slot, realWord float64) error {
	t := g.term
	if t.mode != "always" && to.typed.docs > 0 {
		plateau := int64(t.minDocFreq)
		if t.minDocFreq < 1 {
			plateau = int64(float32(g.docs) * t.minDocFreq)
		}
		d := float64(to.typed.docs)
		n := math.Floor(d*(math.Log10(d-float64(plateau))*(1/math.Log10(5))) + 1 + 0.5)
		if least := float32(min(max(0, n), math.MaxInt32)); t.minDocFreq < least {
			t.minDocFreq = least
		}
	}
	var list []candidate
	for _, w := range t.like(s, g.field, filtered(g.before, to.typed.text), g.count) {
		c := candidate{text: w.text, likeness: float64(w.score)}
		c.docs, c.total = s.DocFreq(g.field, []byte(w.text))
		c.weight = g.worth(c.total, c.likeness)
		var err error
		if list, err = g.filter(s, list, c, realWord); err != nil {
			return err
		}
	}
	for _, c := range to.list {
		if !slices.ContainsFunc(list, func(o candidate) bool { return o.text == c.text }) {
			list = append(list, c)
		}
	}
	sort.SliceStable(list, func(i, j int) bool {
		return list[i].weight > list[j].weight || list[i].weight == list[j].weight && list[i].text < list[j].text
	})
	to.list = list
	return nil
}

// filter adds what the analyzer for candidates makes of one.
func (g *generator) filter(s *lucene.Searcher, list []candidate, c candidate, realWord float64) ([]candidate, error) {
	add := func(c candidate) {
		if !slices.ContainsFunc(list, func(o candidate) bool { return o.text == c.text }) {
			list = append(list, c)
		}
	}
	if g.after == nil {
		add(c)
		return list, nil
	}
	t := g.after.Tokens(c.text)
	defer t.Close()
	for t.Next() {
		one := c
		one.text = string(t.Text)
		if t.PositionIncrement > 0 && one.text == c.text {
			one.docs, one.total = s.DocFreq(g.field, t.Text)
		} else {
			one.likeness = realWord
		}
		add(one)
	}
	return list, t.Err()
}

// corrections are the best texts.
//
// Server: org.elasticsearch.search.suggest.phrase.CandidateScorer.
func (p *phraseRun) corrections(s *lucene.Searcher, slots []slot) []correction {
	if len(slots) == 0 {
		return nil
	}
	w := newWords(s, p)
	typed := make([]candidate, len(slots))
	for i := range slots {
		typed[i] = slots[i].typed
	}
	cutoff := math.SmallestNonzeroFloat64
	if p.confidence > 0 {
		sum := 0.0
		for i := range typed {
			sum += w.score(typed, slots, i)
		}
		cutoff = math.Exp(sum) * float64(p.confidence)
	}
	mistakes := int(p.maxErrors)
	if p.maxErrors < 1 {
		mistakes = int(math.Floor(float64(p.maxErrors*float32(len(slots))) + 0.5))
	}
	f := &correcting{words: w, slots: slots, most: p.base.shardSize, cutoff: cutoff, path: make([]candidate, len(slots))}
	f.from(0, max(1, mistakes), 0)
	best := slices.DeleteFunc(f.best, func(c correction) bool { return float64(float32(c.score)) <= cutoff })
	slices.Reverse(best)
	return best
}

// correcting is a walk over the ways through the candidates.
type correcting struct {
	words  *words
	slots  []slot
	path   []candidate
	best   []correction // the weakest first
	most   int
	cutoff float64
}

func (f *correcting) from(at, mistakes int, score float64) {
	try := func(c candidate, left int) {
		f.path[at] = c
		sum := score + f.words.score(f.path, f.slots, at)
		if at == len(f.slots)-1 {
			f.keep(math.Exp(sum))
			return
		}
		f.from(at+1, left, sum)
	}
	try(f.slots[at].typed, mistakes)
	if mistakes > 0 {
		for _, c := range f.slots[at].list {
			try(c, mistakes-1)
		}
	}
}

func (f *correcting) keep(score float64) {
	if score <= f.cutoff {
		return
	}
	c := correction{score, f.path}
	if len(f.best) >= f.most && (f.most == 0 || !f.best[0].weaker(&c)) {
		return
	}
	c.path = slices.Clone(f.path)
	i := sort.Search(len(f.best), func(i int) bool { return c.weaker(&f.best[i]) })
	f.best = slices.Insert(f.best, i, c)
	if len(f.best) > f.most {
		f.best = f.best[1:]
	}
}
