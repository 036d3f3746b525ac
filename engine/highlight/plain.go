package highlight

import (
	"math"
	"sort"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
)

// plain cuts each value into fragments of about one size, and shows those with the
// most different terms of the query first.
//
// Server: org.elasticsearch.search.fetch.subphase.highlight.PlainHighlighter.
func (f *Field) plain(t *Target, q lucene.Query) ([]string, error) {
	if err := f.checkFragmenter(t); err != nil {
		return nil, err
	}
	most := f.Fragments
	switch {
	case most == 0:
		most = 1
	case most < 0 && len(t.Values) > 0:
		return nil, eserr.IllegalArgument("maxSize must be >= 0 and < 2147483631; got: %d", most)
	}
	var found []fragment
	for _, value := range t.Values {
		content := units(value)
		switch {
		case len(content) > t.Most:
			continue
		case len(content) > t.MaxOffset:
			return nil, eserr.IllegalArgument("The length of [%s] field of [%s] doc of [%s] index has exceeded [%d] - maximum allowed to be analyzed for highlighting. This maximum can be set by changing the [index.highlight.max_analyzed_offset] index level setting. For large texts, indexing with offsets or term vectors, and highlighting with unified or fvh highlighter is recommended!",
				t.Field, t.ID, t.Index, t.MaxOffset)
		}
		tokens, err := Tokens(t.Analyzer, t.Gap, []string{value})
		if err != nil {
			return nil, err
		}
		p := &plainText{field: f, content: content, tokens: tokens}
		p.extract(t, q)
		found = append(found, p.best(most)...)
	}
	if *f.ScoreOrder {
		sort.SliceStable(found, func(i, j int) bool {
			return math.Floor(float64(found[j].score-found[i].score)+0.5) < 0
		})
	}
	if !(f.Fragments == 0 && len(t.Values) > 1) {
		found = found[:min(len(found), most)]
	}
	var out []string
	for _, one := range found {
		out = append(out, one.text)
	}
	if len(out) == 0 && f.NoMatchSize > 0 && len(t.Values) > 0 {
		return f.excerpt(t)
	}
	return out, nil
}

func (f *Field) checkFragmenter(t *Target) error {
	if f.Fragments == 0 || f.Fragmenter == nil || *f.Fragmenter == "simple" || *f.Fragmenter == "span" {
		return nil
	}
	return eserr.IllegalArgument("unknown fragmenter option [%s] for the field [%s]", *f.Fragmenter, t.Field)
}

// excerpt is the beginning of the first value up to the end of a token.
func (f *Field) excerpt(t *Target) ([]string, error) {
	tokens, err := Tokens(t.Analyzer, t.Gap, t.Values[:1])
	if err != nil {
		return nil, err
	}
	end := -1
	for _, one := range tokens {
		if one.End >= f.NoMatchSize {
			if one.End == f.NoMatchSize {
				end = f.NoMatchSize
			}
			break
		}
		end = one.End
	}
	if end <= 0 {
		return nil, nil
	}
	return []string{text(units(t.Values[0])[:end])}, nil
}

// fragment is a piece of a value, with what it is worth.
type fragment struct {
	text   string
	score  float32
	number int
}

// plainText is one value.
type plainText struct {
	field   *Field
	content []uint16
	tokens  []Token
	terms   map[string]*weighted
}

// group is some tokens that overlap.
type group struct {
	tokens               int
	end                  int
	matchStart, matchEnd int
	total                float32
}

// maxGroup is how many tokens a group takes.
const maxGroup = 50

func (g *group) add(t *Token, score float32) {
	if g.tokens == maxGroup {
		return
	}
	switch {
	case g.tokens == 0:
		g.matchStart, g.matchEnd, g.end = t.Start, t.End, t.End
		g.total = score
	default:
		g.end = max(g.end, t.End)
		if score > 0 {
			if g.total == 0 {
				g.matchStart, g.matchEnd = t.Start, t.End
			} else {
				g.matchStart, g.matchEnd = min(g.matchStart, t.Start), max(g.matchEnd, t.End)
			}
			g.total += score
		}
	}
	g.tokens++
}

// best are the fragments with the highest scores, that first.
//
// Server: org.apache.lucene.search.highlight.Highlighter.
func (p *plainText) best(most int) []fragment {
	var all []fragment
	var b strings.Builder
	var g group
	from, last := 0, 0
	found, score := map[string]bool{}, float32(0)
	flush := func() {
		if g.matchStart > last {
			b.WriteString(p.field.encode(text(p.content[last:g.matchStart])))
		}
		marked := p.field.encode(text(p.content[g.matchStart:g.matchEnd]))
		if g.total > 0 {
			marked = p.field.PreTags[0] + marked + p.field.PostTags[0]
		}
		b.WriteString(marked)
		last = max(last, g.matchEnd)
	}
	cut := p.fragmenter()
	for i := range p.tokens {
		t := &p.tokens[i]
		if g.tokens > 0 && t.Start >= g.end {
			flush()
			g = group{}
			if cut(t, p.tokens) {
				all = append(all, fragment{text: b.String()[from:], score: score, number: len(all)})
				from, score = b.Len(), 0
				clear(found)
			}
		}
		worth := p.worth(t)
		if worth > 0 && !found[t.Term] {
			found[t.Term] = true
			score += worth
		}
		g.add(t, worth)
	}
	if g.tokens > 0 {
		flush()
	}
	if last < len(p.content) {
		b.WriteString(p.field.encode(text(p.content[last:])))
	}
	all = append(all, fragment{text: b.String()[from:], score: score, number: len(all)})
	sort.SliceStable(all, func(i, j int) bool { return all[i].score > all[j].score })
	all = all[:min(len(all), most)]
	for i := range all {
		if all[i].score <= 0 {
			return all[:i]
		}
	}
	return all
}

// worth is the weight of a token, 0 if it is not to be highlighted.
func (p *plainText) worth(t *Token) float32 {
	w := p.terms[t.Term]
	if w == nil || w.placed && !w.at(t.Position) {
		return 0
	}
	return w.weight
}

// fragmenter tells at which tokens a new fragment begins. It is asked for each that
// does not overlap those before.
func (p *plainText) fragmenter() func(t *Token, all []Token) bool {
	size, count := p.field.FragmentSize, 1
	if p.field.Fragments == 0 {
		return func(*Token, []Token) bool { return false }
	}
	if p.field.Fragmenter != nil && *p.field.Fragmenter == "simple" {
		return func(t *Token, _ []Token) bool {
			if t.End < size*count {
				return false
			}
			count++
			return true
		}
	}
	position, wait := -1, -1
	return func(t *Token, all []Token) bool {
		position += increment(t, all)
		switch {
		case wait <= position:
			wait = -1
		case wait != -1:
			return false
		}
		if w := p.terms[t.Term]; w != nil {
			for _, s := range w.spans {
				if s.start == position {
					wait = s.end
					break
				}
			}
		}
		if t.End < size*count || len(p.content)-t.End < size>>1 {
			return false
		}
		count++
		return true
	}
}

// increment is how far a token is from the one before.
func increment(t *Token, all []Token) int {
	i := sort.Search(len(all), func(i int) bool { return all[i].Start >= t.Start && all[i].Position >= t.Position })
	if i == 0 || i >= len(all) {
		return t.Position + 1
	}
	return t.Position - all[i-1].Position
}
