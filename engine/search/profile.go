package search

// profile is how a shard has searched.
type profile struct{}

func (r *Request) newProfile(*run, []Shard) *profile { return &profile{} }

func profiles([]*profile) []any { return []any{} }
