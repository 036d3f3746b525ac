package lucene

import "sync"

// keptSets are sets of documents of a segment that queries ask for again and again.
// They must not be changed.
type keptSets struct {
	mu   sync.Mutex
	sets map[setKey]Bits // nil: asked for once
}

// setKey tells what a set is of: a range of a field's points, or the parts of a path.
type setKey struct {
	field, parts string
	from, to     int64
}

// maxKeptSets bounds the sets of a segment; keptSetDocs is how many documents a
// segment has whose sets are worth keeping.
const (
	maxKeptSets = 32
	keptSetDocs = 4096
)

// kept gives a set, and keeps it when it is asked for the second time.
func (s *Segment) kept(key setKey, set func() Bits) Bits {
	if s.maxDoc < keptSetDocs {
		return set()
	}
	k := &s.keptSets
	k.mu.Lock()
	known, again := k.sets[key]
	k.mu.Unlock()
	if known != nil {
		return known
	}
	made := set()
	k.mu.Lock()
	defer k.mu.Unlock()
	switch {
	case again:
		k.sets[key] = made
	case k.sets == nil || len(k.sets) >= maxKeptSets:
		k.sets = map[setKey]Bits{key: nil}
	default:
		k.sets[key] = nil
	}
	return made
}
