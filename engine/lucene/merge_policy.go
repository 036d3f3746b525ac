package lucene

import (
	"cmp"
	"math"
	"slices"
)

// The server's defaults for index.merge.policy.
const (
	mergeFloor     = 2 << 20 // smaller segments count as this large
	mergeAtOnce    = 10
	mergeMost      = 5 << 30 // bytes of a merged segment
	segmentsOfTier = 10
	deletesAllowed = 33 // percent of all documents

	deletesCount = 8 << 20 // bytes of an index that is merged for the sake of deletions alone
)

// sized is a segment with its size as the policy counts it.
type sized struct {
	*liveSegment
	bytes int64 // without its deleted documents
}

// floored is the size that counts for tiers.
func (s sized) floored() int64 { return max(s.bytes, mergeFloor) }

// tiered picks segments that should become one, or none: as few as possible of
// about the same size, once there are more than the tiers allow.
//
// Server: org.apache.lucene.index.TieredMergePolicy.
func tiered(segments []*liveSegment) []*liveSegment {
	var list []sized
	var total, held int64
	docs, deleted := 0, 0
	for _, g := range segments {
		s := sized{g, g.size * int64(g.maxDoc-g.deleted) / int64(max(g.maxDoc, 1))}
		total, held = total+s.bytes, held+g.size
		docs, deleted = docs+g.maxDoc, deleted+g.deleted
		list = append(list, s)
	}
	// The server keeps deletions for its replicas for a while, so that short tests
	// never see a merge for their sake.
	few := deleted*100 <= deletesAllowed*docs || held < deletesCount
	slices.SortStableFunc(list, func(a, b sized) int { return cmp.Compare(b.bytes, a.bytes) })
	for len(list) > 0 && list[0].bytes > mergeMost/2 && few {
		total -= list[0].bytes
		list = list[1:]
	}
	if len(list) == 0 || few && len(list) <= allowedSegments(total, list[len(list)-1].floored()) {
		return nil
	}
	var best []sized
	bestScore := math.Inf(1)
	for from := range list {
		run, score := mergeRun(list[from:])
		worth := len(run) > 1 || len(run) == 1 && !few && run[0].deleted*100 > deletesAllowed*run[0].maxDoc
		if worth && score < bestScore {
			best, bestScore = run, score
		}
	}
	out := make([]*liveSegment, len(best))
	for i, s := range best {
		out[i] = s.liveSegment
	}
	return out
}

// allowedSegments is how many segments there may be of some bytes, of which the
// smallest has least.
func allowedSegments(bytes, least int64) int {
	allowed, level := 0, least
	for {
		n := float64(bytes) / float64(level)
		if n < segmentsOfTier || level == mergeMost {
			return max(allowed+int(math.Ceil(n)), segmentsOfTier)
		}
		allowed += segmentsOfTier
		bytes -= segmentsOfTier * level
		level = min(mergeMost, level*mergeAtOnce)
	}
}

// mergeRun are the segments that would be merged beginning with the first, and
// how bad that would be: equal sizes, little work and many deletions are good.
func mergeRun(list []sized) (run []sized, score float64) {
	var before, after, floored int64
	tooLarge := false
	for _, s := range list {
		if len(run) == mergeAtOnce {
			break
		}
		if after+s.bytes > mergeMost {
			tooLarge = true
			continue
		}
		run = append(run, s)
		before, after, floored = before+s.size, after+s.bytes, floored+s.floored()
	}
	if len(run) == 0 {
		return nil, 0
	}
	skew := 1 / float64(mergeAtOnce)
	if !tooLarge {
		skew = float64(run[0].floored()) / float64(floored)
	}
	live := float64(after) / float64(max(before, 1))
	return run, skew * math.Pow(float64(after), 0.05) * live * live
}

// Merge is some segments that become one while the writer goes on. PlanMerge, Run
// and Commit are its steps; one merge is under way at a time.
type Merge struct {
	from   []*liveSegment
	frozen []*liveSegment // as they were planned
	newDoc [][]int32
	merged *liveSegment
	sort   []SortField
}

// PlanMerge tells which segments should become one, nil for none.
func (w *Writer) PlanMerge() *Merge {
	some := tiered(w.segments)
	if len(some) == 0 {
		return nil
	}
	return planned(some, w.sort)
}

func planned(from []*liveSegment, by []SortField) *Merge {
	m := &Merge{from: slices.Clone(from), sort: by}
	for _, g := range from {
		g.shared = true
		frozen := *g
		m.frozen = append(m.frozen, &frozen)
	}
	return m
}

// Docs is how many documents are to be merged, with their parts.
func (m *Merge) Docs() (n int) {
	for _, g := range m.frozen {
		n += g.maxDoc - g.deleted
	}
	return n
}

// Run makes the segment. Unlike all else it needs no lock.
func (m *Merge) Run() {
	r := &merger{from: m.frozen, out: newBuilder()}
	m.merged, m.newDoc = r.run(), r.newDoc
	if len(m.sort) > 0 {
		m.sortMerged()
	}
}

// sortMerged sorts the segment that was made.
func (m *Merge) sortMerged() {
	var places []int32
	if m.merged.Segment, places = m.merged.sorted(m.sort); places == nil {
		return
	}
	for _, numbers := range m.newDoc {
		for doc, n := range numbers {
			if n >= 0 {
				numbers[doc] = places[n]
			}
		}
	}
}

// Commit puts the segment in the place of the first of those that it is made of.
// What was deleted meanwhile is deleted in it. It does nothing if the writer has
// been put back to another state.
func (w *Writer) Commit(m *Merge) {
	for _, g := range m.from {
		if !slices.Contains(w.segments, g) {
			return
		}
	}
	for i, g := range m.from {
		for doc, n := range m.newDoc[i] {
			if n >= 0 && !g.isLive(doc) && (g.parents == nil || g.parents.Get(doc)) {
				m.merged.remove(int(n))
			}
		}
	}
	m.merged.number, m.merged.merged = w.made, true
	w.made++
	var out []*liveSegment
	placed := false
	for _, g := range w.segments {
		switch {
		case !slices.Contains(m.from, g):
			out = append(out, g)
		case !placed && m.merged.maxDoc > 0:
			out = append(out, m.merged)
			placed = true
		}
	}
	w.segments, w.changed = out, true
}
