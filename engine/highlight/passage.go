package highlight

import (
	"math"
	"sort"
)

// passage is a part of a text with what is highlighted in it.
type passage struct {
	start, end int
	score      float32
	matches    []match
}

// passages are the best parts of a text that hold matches, in its order.
//
// Server: org.apache.lucene.search.uhighlight.CustomFieldHighlighter.
func passages(content []uint16, matches []match, cut breaker, most int) []*passage {
	var best []*passage // the worst first
	var p *passage
	finish := func() {
		if p == nil {
			return
		}
		p.score = p.worth(len(content))
		if len(best) == most && p.score < best[0].score {
			return
		}
		i := sort.Search(len(best), func(i int) bool {
			return best[i].score > p.score || best[i].score == p.score && best[i].start > p.start
		})
		best = append(best, nil)
		copy(best[i+1:], best[i:])
		best[i] = p
		if len(best) > most {
			best = best[1:]
		}
	}
	for _, m := range matches {
		if m.start < len(content) && m.end > len(content) {
			continue
		}
		if p == nil || m.start >= p.end {
			finish()
			p = nil
			if m.start >= len(content) {
				break
			}
			p = &passage{start: max(cut.preceding(m.start+1), 0)}
			p.end = min(cut.following(m.start), len(content))
		}
		p.matches = append(p.matches, m)
	}
	finish()
	sort.Slice(best, func(i, j int) bool { return best[i].start < best[j].start })
	return best
}

// The figures of the score, which is that of BM25, each passage a document.
const (
	saturation = float32(1.2)
	lengthPart = float32(0.75)
	pivot      = float32(87) // the usual length of an English sentence
)

// worth is the score of a passage of a text of some length.
//
// Server: org.apache.lucene.search.uhighlight.PassageScorer.
func (p *passage) worth(length int) float32 {
	var order []string
	count, freq := map[string]int{}, map[string]int{}
	for _, m := range p.matches {
		if count[m.label]++; count[m.label] == 1 {
			order = append(order, m.label)
			freq[m.label] = m.freq
		}
	}
	var score float32
	for _, label := range order {
		docs := 1 + float32(length)/pivot
		weight := float32((saturation + 1) * float32(math.Log(1+(float64(docs)+0.5)/(float64(freq[label])+0.5))))
		share := float32(lengthPart * float32(float32(p.end-p.start)/pivot))
		norm := float32(saturation * float32((1-lengthPart)+share))
		tf := float32(count[label]) / float32(float32(count[label])+norm)
		score += float32(tf * weight)
	}
	return score * float32(1+1/float32(math.Log(float64(pivot+float32(p.start)))))
}
