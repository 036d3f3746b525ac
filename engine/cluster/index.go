package cluster

import (
	"strconv"
	"time"

	"esconsole/engine/analysis"
	"esconsole/engine/eserr"
	"esconsole/engine/mapping"
	"esconsole/engine/settings"
	"esconsole/engine/units"
)

// Index is the metadata of one index. It is never changed; With and its like
// make another.
type Index struct {
	Name, UUID string
	Created    time.Time
	Shards     int
	Replicas   int
	Settings   settings.Settings // all of them, with the index. prefix
	Mapping    *mapping.Mapping
	Aliases    []Alias // sorted by name
	Closed     bool

	RoutingShards int // into how many the index may be split; 0 for the default
	FirstNode     int // where its first shard was placed

	analysis *analysis.Lazy
}

// IndexNotFound is the error for a name that is neither an index nor an alias.
func IndexNotFound(name string) *eserr.Error { return eserr.IndexNotFound(name) }

// WithSettings gives the index with other settings, and what follows from them.
func (ix *Index) WithSettings(s settings.Settings) *Index {
	next := *ix
	next.Settings = s
	next.Shards = next.Int("index.number_of_shards")
	next.Replicas = next.Int("index.number_of_replicas")
	next.analysis = analysis.Later(s, analysis.Options{Index: ix.Name})
	return &next
}

// Analysis is the analyzers of the index.
func (ix *Index) Analysis() *analysis.Registry {
	if ix.analysis == nil {
		return analysis.Later(ix.Settings, analysis.Options{Index: ix.Name}).Registry()
	}
	return ix.analysis.Registry()
}

// Value is an index setting or its default.
func (ix *Index) Value(key string) string {
	def, _ := settings.Index().Find(key)
	return def.Value(ix.Settings)
}

// Int is an index setting that is an integer.
func (ix *Index) Int(key string) int {
	n, err := strconv.Atoi(ix.Value(key))
	if err != nil {
		return 0
	}
	return n
}

// Bool is an index setting that is true or false.
func (ix *Index) Bool(key string) bool { return ix.Value(key) == "true" }

// Hidden tells whether wildcards leave the index out.
func (ix *Index) Hidden() bool { return ix.Bool("index.hidden") }

// PartitionSize is index.routing_partition_size.
func (ix *Index) PartitionSize() int { return ix.Int("index.routing_partition_size") }

// RefreshInterval is index.refresh_interval; negative means never.
func (ix *Index) RefreshInterval() time.Duration {
	d, err := units.ParseDuration(ix.Value("index.refresh_interval"), "index.refresh_interval")
	if err != nil {
		return time.Second
	}
	return d.Go()
}

// Copies is the number of copies of each shard that the index asks for.
func (ix *Index) Copies() int { return 1 + ix.Replicas }

// MappingLimits are the settings that bound the mapping.
func (ix *Index) MappingLimits() *mapping.Limits {
	long := func(key string) int64 {
		n, err := strconv.ParseInt(ix.Value(key), 10, 64)
		if err != nil {
			return 0
		}
		return n
	}
	flag := func(key string) *bool {
		text, set := ix.Settings.Get(key)
		if !set {
			return nil
		}
		b := text == "true"
		return &b
	}
	return &mapping.Limits{
		TotalFields:     long("index.mapping.total_fields.limit"),
		Depth:           long("index.mapping.depth.limit"),
		NestedFields:    long("index.mapping.nested_fields.limit"),
		NestedObjects:   long("index.mapping.nested_objects.limit"),
		FieldNameLength: long("index.mapping.field_name_length.limit"),
		Coerce:          flag("index.mapping.coerce"),
		IgnoreMalformed: flag("index.mapping.ignore_malformed"),
	}
}
