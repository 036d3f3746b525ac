package lucene

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
)

// PhrasePrefix is a phrase whose last place is for terms with a prefix.
//
// Server: org.elasticsearch.common.lucene.search.MultiPhrasePrefixQuery.
type PhrasePrefix struct {
	Phrase
	MaxExpansions int
}

// noPrefixTerms is why nothing matches if no term has the prefix.
const noPrefixTerms = "No terms supplied for org.elasticsearch.common.lucene.search.MultiPhrasePrefixQuery"

// Rewrite implements Query.
func (q *PhrasePrefix) Rewrite(s *Searcher) Query {
	if len(q.Terms) == 0 {
		return &MatchNone{}
	}
	last := q.Terms[len(q.Terms)-1]
	var found []string
	for _, t := range last.Terms {
		found = q.expand(s, found, []byte(t))
		if len(found) > q.MaxExpansions {
			break
		}
	}
	p := q.Phrase
	p.Multi = true
	p.Terms = slices.Clone(q.Terms[:len(q.Terms)-1])
	if len(found) == 0 {
		none := &MatchNone{noPrefixTerms}
		if len(p.Terms) == 0 {
			return none
		}
		return (&Bool{}).With(Must, &p).With(Must, none)
	}
	p.Terms = append(p.Terms, PhraseTerm{found, last.Position})
	return &p
}

func (q *PhrasePrefix) expand(s *Searcher, found []string, prefix []byte) []string {
	for _, l := range s.Leaves {
		f := l.fields[q.Field]
		if f == nil {
			continue
		}
		for i := f.ceil(prefix); i < f.size() && bytes.HasPrefix(f.term(i), prefix); i++ {
			if t := string(f.term(i)); !slices.Contains(found, t) {
				found = append(found, t)
			}
			if len(found) >= q.MaxExpansions {
				return found
			}
		}
	}
	return found
}

// Text implements Query.
func (q *PhrasePrefix) Text(field string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i, t := range q.Terms {
		last := i == len(q.Terms)-1
		switch {
		case len(t.Terms) > 1 && last:
			b.WriteString("(" + strings.Join(t.Terms, "* ") + "*)")
		case len(t.Terms) > 1:
			b.WriteString("(" + strings.Join(t.Terms, " ") + ") ")
		case last:
			b.WriteString(t.Terms[0] + "*")
		default:
			b.WriteString(t.Terms[0] + " ")
		}
	}
	b.WriteByte('"')
	if q.Slop != 0 {
		b.WriteString("~" + strconv.Itoa(q.Slop))
	}
	return prefixed(q.Field, field, b.String())
}

// Weight implements Query.
func (q *PhrasePrefix) Weight(s *Searcher, boost float32, scored bool) Weight {
	return s.Rewrite(q).Weight(s, boost, scored)
}
