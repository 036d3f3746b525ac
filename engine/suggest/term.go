package suggest

import (
	"math"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// term proposes terms of the index that are like those of a text.
//
// Server: org.elasticsearch.search.suggest.term.TermSuggestionBuilder.
type term struct {
	common
	mode                    string // missing, popular or always
	accuracy                float32
	byFreq                  bool
	distance                string
	maxEdits, inspections   int
	maxTermFreq, minDocFreq float32
	prefixLength, leastWord int
}

func newTerm() *term {
	return &term{mode: "missing", accuracy: 0.5, distance: "internal", maxEdits: 2, inspections: 5, maxTermFreq: 0.01, prefixLength: 1, leastWord: 4}
}

func parseTerm(v xcontent.Value) (*term, error) {
	t := newTerm()
	named := false
	for _, f := range v.Fields() {
		switch f.Value.Kind() {
		case xcontent.KindString, xcontent.KindNumber, xcontent.KindBool:
		case xcontent.KindMissing:
			return nil, v.Err()
		default:
			return nil, parsing(v, f.Value.Pos(), "suggester[term] parsing failed on [%s]", f.Key)
		}
		if f.Key == "field" {
			named = true
		}
		known, err := t.option(f)
		if err != nil {
			return nil, objectparser.At(err, objectparser.PlaceOf(err, f.Value.Pos()))
		}
		if !known {
			return nil, parsing(v, f.Value.Pos(), "suggester[term] doesn't support field [%s]", f.Key)
		}
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	if !named {
		return nil, eserr.Parse("the required field option [field] is missing")
	}
	if t.field == "" {
		return nil, eserr.IllegalArgument("suggestion field name is empty")
	}
	return t, nil
}

// option reads one option.
func (t *term) option(f xcontent.Field) (known bool, err error) {
	whole := func(to *int, check func(n int) error) {
		if *to, err = objectparser.Int(f.Value); err == nil {
			err = check(*to)
		}
	}
	share := func(to *float32) {
		n, fault := java.ParseFloat(f.Value.Text())
		if fault != "" {
			err = eserr.NumberFormat(f.Value.Text())
		}
		*to = n
	}
	switch f.Key {
	case "field":
		t.field = f.Value.Text()
	case "analyzer":
		t.analyzer = f.Value.Text()
	case "size":
		t.size = new(int)
		whole(t.size, func(n int) error { return positive("size", n) })
	case "shard_size":
		t.shardSize = new(int)
		whole(t.shardSize, func(int) error { return nil })
	case "suggest_mode":
		t.mode, err = modeOf(f.Value.Text())
	case "accuracy":
		share(&t.accuracy)
		if err == nil && (t.accuracy < 0 || t.accuracy > 1) {
			err = eserr.IllegalArgument("accuracy must be between 0 and 1")
		}
	case "sort":
		var by string
		by, err = enum("org.elasticsearch.search.suggest.SortBy", f.Value.Text(), "score", "frequency")
		t.byFreq = by == "frequency"
	case "string_distance":
		t.distance, err = distanceOf(f.Value.Text())
	case "max_edits":
		whole(&t.maxEdits, func(n int) error {
			if n < 1 || n > 2 {
				return eserr.IllegalArgument("maxEdits must be between 1 and 2")
			}
			return nil
		})
	case "max_inspections":
		whole(&t.inspections, func(n int) error {
			if n < 0 {
				return eserr.IllegalArgument("maxInspections must be positive")
			}
			return nil
		})
	case "max_term_freq":
		share(&t.maxTermFreq)
		err = frequency("maxTermFreq", t.maxTermFreq, err)
	case "prefix_length":
		whole(&t.prefixLength, func(n int) error {
			if n < 0 {
				return eserr.IllegalArgument("prefixLength must be positive")
			}
			return nil
		})
	case "min_word_length":
		whole(&t.leastWord, func(n int) error {
			if n < 1 {
				return eserr.IllegalArgument("minWordLength must be greater or equal to 1")
			}
			return nil
		})
	case "min_doc_freq":
		share(&t.minDocFreq)
		err = frequency("minDocFreq", t.minDocFreq, err)
	default:
		return false, nil
	}
	return true, err
}

// frequency refuses a negative one, and one above 1 with a fraction.
func frequency(name string, f float32, err error) error {
	switch {
	case err != nil:
		return err
	case f < 0:
		return eserr.IllegalArgument("%s must be positive", name)
	case f > 1 && f != float32(math.Trunc(float64(f))):
		return eserr.IllegalArgument("if %s is greater than 1, it must not be a fraction", name)
	}
	return nil
}

func modeOf(text string) (string, error) {
	return enum("org.elasticsearch.search.suggest.term.TermSuggestionBuilder.SuggestMode", text, "missing", "popular", "always")
}

// enum finds a name whatever its case.
func enum(class, text string, names ...string) (string, error) {
	if name := strings.ToLower(text); slices.Contains(names, name) {
		return name, nil
	}
	return "", eserr.IllegalArgument("No enum constant %s.%s", class, strings.ToUpper(text))
}

func distanceOf(text string) (string, error) {
	switch name := strings.ToLower(text); name {
	case "internal", "damerau_levenshtein", "levenshtein", "jaro_winkler", "ngram":
		return name, nil
	}
	return "", eserr.IllegalArgument("Illegal distance option %s", text)
}

// termRun is the suggestion on one shard.
type termRun struct {
	*term
	*base
}

func (t *term) open(c *query.Context, texts texts) (finder, error) {
	b, err := t.common.open(c, texts)
	if err != nil {
		return nil, err
	}
	return &termRun{t, b}, nil
}

func (t *termRun) find(s *lucene.Searcher) (*Found, error) {
	out := &Found{merge: merger{kind: "term", size: t.base.size, byFreq: t.byFreq}}
	tokens := t.base.analyzer.Tokens(*t.text)
	defer tokens.Close()
	for tokens.Next() {
		p := part{text: string(tokens.Text), offset: tokens.StartOffset, length: tokens.EndOffset - tokens.StartOffset}
		for _, w := range t.like(s, t.ft.Name, p.text, t.base.shardSize) {
			p.options = append(p.options, Option{Text: w.text, Score: w.score, freq: w.freq})
		}
		out.entries = append(out.entries, p)
	}
	return out, tokens.Err()
}

// word is a term of the index that is like one of the text.
type word struct {
	text         string
	boost, score float32
	freq         int64
}

// like gives the terms of a field that are most like one, at most count.
//
// Server: org.apache.lucene.search.spell.DirectSpellChecker.
func (t *term) like(s *lucene.Searcher, field, text string, count int) []word {
	if utf8.RuneCountInString(text) < t.leastWord {
		return nil
	}
	freq, _ := s.DocFreq(field, []byte(text))
	docs := float32(s.MaxDoc)
	switch {
	case t.mode == "missing" && freq > 0:
		return nil
	case t.maxTermFreq >= 1 && float32(freq) > t.maxTermFreq:
		return nil
	case t.maxTermFreq < 1 && freq > int64(math.Ceil(float64(t.maxTermFreq*docs))):
		return nil
	}
	if t.mode != "popular" {
		freq = 0
	}
	switch {
	case t.minDocFreq >= 1:
		freq = max(freq, int64(t.minDocFreq))
	case t.minDocFreq > 0:
		freq = max(freq, int64(t.minDocFreq*docs)-1)
	}
	most := count * t.inspections
	found := t.within(s, field, text, most, freq, 1)
	if t.maxEdits > 1 && len(found) < most {
		for _, w := range t.within(s, field, text, most, freq, t.maxEdits) {
			if !slices.ContainsFunc(found, func(o word) bool { return o.text == w.text }) {
				found = append(found, w)
			}
		}
	}
	sort.SliceStable(found, func(i, j int) bool { return before(&found[i], &found[j], t.byFreq) })
	return found[:min(len(found), count)]
}

func before(a, b *word, byFreq bool) bool {
	switch {
	case byFreq && a.freq != b.freq:
		return a.freq > b.freq
	case a.score != b.score:
		return a.score > b.score
	case a.freq != b.freq:
		return a.freq > b.freq
	}
	return a.text < b.text
}

// within gives the best terms within some edits that more documents than some hold.
func (t *term) within(s *lucene.Searcher, field, text string, most int, freq int64, edits int) []word {
	q := &lucene.MultiTerm{Field: field, Fuzzy: lucene.NewFuzzy(text, edits, max(t.prefixLength, edits-1), true)}
	var out []word
	for _, f := range q.Counted(s) {
		w := word{text: f.Term, boost: f.Boost, score: f.Boost, freq: f.DocFreq}
		if len(out) >= most && (most == 0 || w.boost <= out[0].boost) || f.Term == text || f.DocFreq <= freq {
			continue
		}
		if t.distance != "internal" {
			w.score = similar(t.distance, text, f.Term)
		}
		if w.score < t.accuracy {
			continue
		}
		i := sort.Search(len(out), func(i int) bool {
			return out[i].boost > w.boost || out[i].boost == w.boost && out[i].text < w.text
		})
		out = slices.Insert(out, i, w)
		if len(out) > most {
			out = out[1:]
		}
	}
	return out
}

// Kind words for results, by type.
func (m merger) less(a, b *Option) bool {
	if m.byFreq && a.freq != b.freq {
		return a.freq > b.freq
	}
	if a.Score != b.Score {
		return a.Score > b.Score
	}
	if !m.completion && a.freq != b.freq {
		return a.freq > b.freq
	}
	return java.CompareStrings(a.Text, b.Text) < 0
}
