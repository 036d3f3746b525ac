package cluster

// Status is a health colour.
type Status int

// The colours, the best first.
const (
	Green Status = iota
	Yellow
	Red
)

// String is the colour as answers print it.
func (s Status) String() string { return [...]string{"green", "yellow", "red"}[s] }

// Health is the health of some indices, of one, or of one shard.
type Health struct {
	Status          Status
	ActivePrimaries int
	Active          int
	Unassigned      int
}

func (h *Health) add(o Health) {
	h.Status = max(h.Status, o.Status)
	h.ActivePrimaries += o.ActivePrimaries
	h.Active += o.Active
	h.Unassigned += o.Unassigned
}

// IndexHealth is the health of one index and of its shards.
type IndexHealth struct {
	Health
	Index  *Index
	Shards []Health
}

// HealthOf computes the health of an index.
func (s *State) HealthOf(ix *Index) IndexHealth {
	h := IndexHealth{Index: ix, Shards: make([]Health, ix.Shards)}
	for _, c := range s.Allocate(ix) {
		shard := &h.Shards[c.Shard]
		switch {
		case c.Node != nil && c.Primary:
			shard.ActivePrimaries++
			shard.Active++
		case c.Node != nil:
			shard.Active++
		case c.Primary:
			shard.Status = Red
			shard.Unassigned++
		default:
			shard.Status = max(shard.Status, Yellow)
			shard.Unassigned++
		}
	}
	for _, shard := range h.Shards {
		h.add(shard)
	}
	return h
}

// HealthOfAll is the health of several indices together.
func (s *State) HealthOfAll(indices []*Index) (total Health, each []IndexHealth) {
	for _, ix := range indices {
		h := s.HealthOf(ix)
		total.add(h.Health)
		each = append(each, h)
	}
	return total, each
}

// ActivePercent is the share of all copies of the cluster that are on a node.
func (s *State) ActivePercent() float64 {
	active, total := 0, 0
	s.Indices.Scan(func(_ string, ix *Index) bool {
		h := s.HealthOf(ix)
		active += h.Active
		total += h.Active + h.Unassigned
		return true
	})
	if total == 0 {
		return 100
	}
	return float64(active) / float64(total) * 100
}
