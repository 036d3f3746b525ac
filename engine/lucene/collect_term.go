package lucene

import "context"

// Collect gives the live matches of a segment to a collector of top scores. Up to
// limit matches are counted in all; once there are more, matches that score too
// low are left out. Of the documents only those count that are in only, unless that
// is nil. It is Each for the most frequent case.
func (t *TopScores) Collect(ctx context.Context, leaf *Leaf, s Scorer, only Bits, limit int) error {
	s, only = withoutSets(s, only)
	c := &scoring{t, ctx, leaf, only, limit}
	switch s := s.(type) {
	case *termScorer:
		if s.sim != nil && s.info.docFreq > 1 {
			return c.term(s)
		}
	case *maxScoreScorer:
		if terms := s.terms(); terms != nil {
			return c.anyOf(s, terms)
		}
	case *disMaxScorer:
		if s.doc < 0 {
			return c.windows(newBulkBest(s))
		}
	}
	if t.Total > limit {
		SetMin(s, t.Least())
	}
	n := 0
	for doc := s.Next(); doc != NoMoreDocs; doc = s.Next() {
		if n++; n%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if !c.counts(doc) {
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

// withoutSets takes the sets out of a conjunction that has one scorer besides, unless
// one of them leaves out most of what that finds: it is the same to look whether
// documents are in them.
func withoutSets(s Scorer, only Bits) (Scorer, Bits) {
	c, ok := s.(*conjunctionScorer)
	if !ok || len(c.scored) != 1 || c.lead.Doc() >= 0 {
		return s, only
	}
	kept := c.scored[0]
	for i := -1; i < len(c.others); i++ {
		one := c.lead
		if i >= 0 {
			one = c.others[i]
		}
		if one == kept {
			continue
		}
		set, ok := one.(*setScorer)
		if !ok || set.cost < kept.Cost()/2 {
			return s, only
		}
		only = meetSets(only, set.set)
	}
	return kept, only
}

// meetSets is what two sets have in common; nil is all.
func meetSets(a, b Bits) Bits {
	if a == nil {
		return b
	}
	out := make(Bits, len(a))
	same := true
	for i, word := range a {
		out[i] = word & b[i]
		same = same && out[i] == word
	}
	if same {
		return a
	}
	return out
}

// scoring is a segment whose matches are collected.
type scoring struct {
	*TopScores
	ctx   context.Context
	leaf  *Leaf
	only  Bits
	limit int
}

// counts tells whether a document is one that counts.
func (c *scoring) counts(doc int) bool {
	return (c.leaf.Live == nil || c.leaf.Live.Get(doc)) && (c.only == nil || c.only.Get(doc))
}

// full tells whether matches need not be counted any more.
func (c *scoring) full() bool { return c.Total > c.limit }

// term scores the documents of a term block by block.
func (c *scoring) term(s *termScorer) error {
	p := s.Postings
	for p.block+1 < len(p.blocks) {
		if least := c.Least(); c.full() && least > 0 {
			if least != s.min {
				s.setMin(least)
			}
			s.skipBlocks()
		}
		if p.nextBlock() == NoMoreDocs {
			return nil
		}
		if p.block%8 == 0 && c.ctx.Err() != nil {
			return c.ctx.Err()
		}
		p.Freq()
		if s.bm25 != nil && s.norms != nil {
			c.block(s)
			continue
		}
		for i, doc := range p.docs[:p.n] {
			if c.counts(int(doc)) {
				c.Add(c.leaf.Base+int(doc), s.score(i))
			}
		}
	}
	return nil
}

// block scores the documents of the block that a term is at. What can't be high
// enough is not divided.
func (c *scoring) block(s *termScorer) {
	x, norms, live, only := s.bm25, s.norms, c.leaf.Live, c.only
	freqs := s.freqs[:s.n]
	cut := x.cut(c.Least())
	for i, doc := range s.docs[:s.n] {
		if live != nil && !live.Get(int(doc)) || only != nil && !only.Get(int(doc)) {
			continue
		}
		c.Total++
		tf := float32(float32(freqs[i]) * x.cache[norms[doc]])
		if tf <= cut {
			continue
		}
		c.push(c.leaf.Base+int(doc), x.weight-x.weight/(1+tf))
		cut = x.cut(c.Least())
	}
}

// score is that of the i-th document of the block.
func (t *termScorer) score(i int) float32 {
	norm := byte(1)
	if t.norms != nil {
		norm = t.norms[t.docs[i]]
	}
	return t.sim.Score(float32(t.freqs[i]), norm)
}
