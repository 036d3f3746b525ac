package lucene

import "context"

// Collect gives the live matches of a segment to a collector of top scores. Up to
// limit matches are counted in all; once there are more, matches that score too
// low are left out. Of the documents only those count that are in only, unless that
// is nil. It is Each for the most frequent case.
func (t *TopScores) Collect(ctx context.Context, leaf *Leaf, s Scorer, only Bits, limit int) error {
	if term, ok := s.(*termScorer); ok && term.sim != nil && term.info.docFreq > 1 {
		return t.collectTerm(ctx, leaf, term, only, limit)
	}
	if t.Total > limit {
		SetMin(s, t.Least())
	}
	n := 0
	for doc := s.Next(); doc != NoMoreDocs; doc = s.Next() {
		if n++; n%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if leaf.Live != nil && !leaf.Live.Get(doc) || only != nil && !only.Get(doc) {
			continue
		}
		before := t.Least()
		t.Add(leaf.Base+doc, s.Score())
		if t.Total > limit {
			if least := t.Least(); least > before || t.Total == limit+1 {
				SetMin(s, least)
			}
		}
	}
	return nil
}

// collectTerm scores the documents of a term block by block.
func (t *TopScores) collectTerm(ctx context.Context, leaf *Leaf, s *termScorer, only Bits, limit int) error {
	p := s.Postings
	for p.block+1 < len(p.blocks) {
		if t.Total > limit {
			if s.min = t.Least(); s.min > 0 {
				s.skipBlocks()
			}
		}
		if p.nextBlock() == NoMoreDocs {
			return nil
		}
		if p.block%8 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		p.Freq()
		for i, doc := range p.docs[:p.n] {
			if leaf.Live != nil && !leaf.Live.Get(int(doc)) || only != nil && !only.Get(int(doc)) {
				continue
			}
			norm := byte(1)
			if s.norms != nil {
				norm = s.norms[doc]
			}
			t.Add(leaf.Base+int(doc), s.sim.Score(float32(p.freqs[i]), norm))
		}
	}
	return nil
}
