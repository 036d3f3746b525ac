package node

import (
	"slices"
	"strings"

	"esconsole/engine/analysis"
	"esconsole/engine/cluster"
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/settings"
	"esconsole/engine/wildcard"
)

// UpdateSettings is a change of the settings of indices.
type UpdateSettings struct {
	Settings settings.Settings // with the index. prefix; a null takes a setting away, also by a pattern
	Preserve bool              // settings that are there already stay as they are
}

// UpdateSettings changes the settings of indices: those that are dynamic, and of
// closed indices any that are not final. It gives the deprecation warnings.
//
// Server: MetadataUpdateSettingsService.
func (n *Node) UpdateSettings(r UpdateSettings, indices []*cluster.Index) (warnings []string, err error) {
	known := r.Settings.Filter(func(key string) bool { return !strings.Contains(key, "*") })
	if warnings, err = settings.Index().Check(known, settings.ForUpdate); err != nil {
		return warnings, err
	}
	err = n.ChangeIndices(func(s *cluster.State) ([]*cluster.Index, error) {
		var current []*cluster.Index
		for _, ix := range indices {
			cur, ok := s.Lookup(ix.Name)
			if !ok {
				return nil, eserr.IndexNotFound(ix.Name)
			}
			current = append(current, cur)
		}
		if err := checkDynamic(r.Settings, current); err != nil {
			return nil, err
		}
		if err := n.checkClosedReplicas(r, current); err != nil {
			return nil, err
		}
		if err := checkNewReplicas(s, r, current); err != nil {
			return nil, err
		}
		changed := make([]*cluster.Index, 0, len(current))
		for _, ix := range current {
			next, more, err := n.changedSettings(ix, r)
			warnings = append(warnings, more...)
			if err != nil {
				return nil, err
			}
			changed = append(changed, s.ExpandReplicas(next))
		}
		warnings = append(warnings, changeWarnings(r, current, changed)...)
		return changed, nil
	})
	return warnings, err
}

// changedSettings is an index with its settings changed and checked.
func (n *Node) changedSettings(ix *cluster.Index, r UpdateSettings) (next *cluster.Index, warnings []string, err error) {
	if next, warnings, err = updated(ix, r); err != nil {
		return nil, warnings, err
	}
	if err := checkWriteWait(next); err != nil {
		return nil, warnings, err
	}
	if err := checkIndexSettings(n.Profile, next, ix, &warnings); err != nil {
		return nil, warnings, err
	}
	next.Mapping = next.Mapping.With(n.mappingOptions(next))
	return next, warnings, nil
}

// changeWarnings are those that a change of settings earns: where it changes
// anything at all, the mappings of all its indices are read again.
func changeWarnings(r UpdateSettings, before, after []*cluster.Index) (warnings []string) {
	if r.Settings.Has("index.translog.retention.age") || r.Settings.Has("index.translog.retention.size") {
		for _, ix := range after {
			warnings = append(warnings, retentionWarning(ix)...)
		}
	}
	same := slices.EqualFunc(before, after, func(a, b *cluster.Index) bool { return a.Settings.Equal(b.Settings) })
	if same {
		return warnings
	}
	for _, ix := range after {
		warnings = append(warnings, ix.Mapping.Deprecated()...)
	}
	return warnings
}

// checkIndexSettings refuses analyzers and similarities that can't be made, where a
// closed index gets others.
func checkIndexSettings(p *compat.Profile, next, old *cluster.Index, warnings *[]string) error {
	if !old.Closed {
		return nil
	}
	if err := analysis.Validate(next.Settings, analysis.Options{Index: next.Name, Warn: func(text string) { *warnings = append(*warnings, text) }}); err != nil {
		return err
	}
	return checkSimilarities(p, next.Settings)
}

// checkDynamic refuses settings that an open index can't change.
func checkDynamic(all settings.Settings, indices []*cluster.Index) error {
	var static, open []string
	for _, e := range all {
		if def, known := settings.Index().Find(e.Key); known && !def.Dynamic {
			static = append(static, e.Key)
		}
	}
	for _, ix := range indices {
		if !ix.Closed {
			open = append(open, "["+ix.Name+"/"+ix.UUID+"]")
		}
	}
	if len(static) == 0 || len(open) == 0 {
		return nil
	}
	java.SortHashMap(static, func(key string) string { return key })
	return eserr.IllegalArgument("Can't update non dynamic settings [[%s]] for open indices [%s]", strings.Join(static, ", "), strings.Join(open, ", "))
}

// checkClosedReplicas refuses another number of replicas for closed indices, where
// they can't be opened then.
func (n *Node) checkClosedReplicas(r UpdateSettings, indices []*cluster.Index) error {
	const key = "index.number_of_replicas"
	var closed []string
	for _, ix := range indices {
		if ix.Closed {
			closed = append(closed, "["+ix.Name+"/"+ix.UUID+"]")
		}
	}
	if n.Profile.ClosedReplicas || !r.Settings.Has(key) || len(closed) == 0 {
		return nil
	}
	return eserr.IllegalArgument("Can't update [%s] on closed indices [%s] - can leave index in an unopenable state", key, strings.Join(closed, ", "))
}

// checkNewReplicas refuses more replicas than the nodes may hold.
func checkNewReplicas(s *cluster.State, r UpdateSettings, indices []*cluster.Index) error {
	const key = "index.number_of_replicas"
	if !r.Settings.Has(key) || r.Preserve {
		return nil
	}
	add := 0
	var changed []*cluster.Index
	for _, ix := range indices {
		more := ix.WithSettings(ix.Settings.WithAll(r.Settings.Filter(func(k string) bool { return k == key })))
		add += (more.Replicas - ix.Replicas) * ix.Shards
		changed = append(changed, more)
	}
	if err := checkShardLimit(s, add); err != nil {
		return err
	}
	for _, ix := range changed { // the number of replicas is changed on its own, before the rest
		if err := checkWriteWait(ix); err != nil && !ix.Closed {
			return err
		}
	}
	return nil
}

// updated is an index with its settings changed.
func updated(ix *cluster.Index, r UpdateSettings) (*cluster.Index, []string, error) {
	all := ix.Settings
	for _, e := range r.Settings {
		def, known := settings.Index().Find(e.Key)
		switch {
		case e.IsNull && (known && !def.Final || strings.HasSuffix(e.Key, "*")):
			all = all.Filter(func(key string) bool { return !removes(e.Key, key, ix.Closed) })
		case !known:
			return nil, nil, eserr.IllegalArgument("%s setting [%s], not recognized", ix.Name, e.Key)
		case def.Final:
			return nil, nil, eserr.IllegalArgument("final %s setting [%s], not updateable", ix.Name, e.Key)
		case r.Preserve && ix.Settings.Has(e.Key):
		default:
			all = all.With(e)
		}
	}
	if _, set := all.Get("index.number_of_replicas"); !set {
		all = all.WithText("index.number_of_replicas", "1")
	}
	warnings, err := settings.Index().Check(all.Filter(isPublic), settings.ForCreation)
	if err != nil {
		return nil, warnings, err
	}
	return ix.WithSettings(all), warnings, nil
}

// removes tells whether taking away a key or pattern takes away a setting.
func removes(pattern, key string, closed bool) bool {
	def, known := settings.Index().Find(key)
	return known && !def.Final && (def.Dynamic || closed) && wildcard.Match(pattern, key)
}

// isPublic tells whether a setting is not one of those that the server keeps
// with an index but does not count as settings.
func isPublic(key string) bool {
	return !slices.Contains([]string{"index.creation_date", "index.uuid", "index.history.uuid", "index.version.upgraded",
		"index.provided_name", "index.merge.enabled", "index.resize.source.uuid", "index.resize.source.name"}, key) &&
		!strings.HasPrefix(key, "index.routing.allocation.initial_recovery.")
}
