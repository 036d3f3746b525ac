package api

import (
	"strconv"

	"esconsole/engine/cluster"
	"esconsole/engine/mapping"
	"esconsole/engine/settings"
)

// AutoCreate implements document.Creator.
func (a *API) AutoCreate(name string) error {
	_, err := a.node.AddIndex(func(s *cluster.State) (*cluster.Index, error) {
		if ix, ok := s.Lookup(name); ok {
			return ix, nil
		}
		return a.newIndex(name), nil
	})
	return err
}

// newIndex is the metadata of an index without settings or mappings of its own.
func (a *API) newIndex(name string) *cluster.Index {
	p := a.node.Profile
	ix := &cluster.Index{Name: name, UUID: a.node.NewUUID(), Created: a.node.Now(), Shards: p.DefaultShards, Replicas: 1,
		Mapping: mapping.New(mapping.Options{Compat: p.Major})}
	ix.Settings = settings.Settings{}.
		WithText("index.creation_date", strconv.FormatInt(ix.Created.UnixMilli(), 10)).
		WithText("index.number_of_replicas", "1").
		WithText("index.number_of_shards", strconv.Itoa(ix.Shards)).
		WithText("index.provided_name", name).
		WithText("index.uuid", ix.UUID).
		WithText("index.version.created", p.Build.CreatedID)
	return ix
}
