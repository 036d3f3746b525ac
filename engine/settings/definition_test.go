package settings

import (
	"slices"
	"strings"
	"testing"

	"esconsole/engine/eserr"
)

func TestIndexTableIsSorted(t *testing.T) {
	if !slices.IsSortedFunc(Index().list, func(a, b Definition) int { return strings.Compare(a.Key, b.Key) }) {
		t.Error("the table is not sorted by key")
	}
}

func TestCheck(t *testing.T) {
	for _, c := range []struct{ key, value, want string }{
		{"index.number_of_shards", "0", "Failed to parse value [0] for setting [index.number_of_shards] must be >= 1"},
		{"index.number_of_shards", "2000", "Failed to parse value [2000] for setting [index.number_of_shards] must be <= 1024"},
		{"index.number_of_replicas", "true", "Failed to parse value [true] for setting [index.number_of_replicas]"},
		{"index.refresh_interval", "5", "failed to parse setting [index.refresh_interval] with value [5] as a time value: unit is missing or unrecognized"},
		{"index.refresh_interval", "1.5s", "failed to parse [1.5s], fractional time values are not supported"},
		{"index.refresh_interval", "-1", ""},
		{"index.blocks.write", "yes", "Failed to parse value [yes] as only [true] or [false] are allowed."},
		{"index.translog.flush_threshold_size", "1b", "failed to parse value [1b] for setting [index.translog.flush_threshold_size], must be >= [56b]"},
		{"index.translog.durability", "foo", "No enum constant org.elasticsearch.index.translog.Translog.Durability.FOO"},
		{"index.merge.enabled", "true", "unknown setting [index.merge.enabled] did you mean [index.warmer.enabled]?"},
		{"index.refresh_intervall", "1", "unknown setting [index.refresh_intervall] did you mean [index.refresh_interval]?"},
		{"index.uuid", "x", "unknown setting [index.uuid] please check that any required plugins are installed, or check the breaking changes documentation for removed settings"},
		{"index.analysis.analyzer.x.type", "custom", ""},
		{"index.merge.policy.deletes_pct_allowed", "5", "Failed to parse value [5] for setting [index.merge.policy.deletes_pct_allowed] must be >= 20.0"},
		{"index.auto_expand_replicas", "4-1", "[index.auto_expand_replicas] minReplicas must be =< maxReplicas but wasn't 4 > 1"},
		{"index.routing.allocation.require._ip", "x", "invalid IP address [x] for [index.routing.allocation.require._ip]"},
	} {
		_, err := Index().Check(Settings{{Key: c.key, Value: c.value}}, ForCreation)
		got := ""
		if e, ok := eserr.As(err); ok {
			got = e.Reason
		}
		if got != c.want {
			t.Errorf("%s = %q: got %q, want %q", c.key, c.value, got, c.want)
		}
	}
}

func FuzzValues(f *testing.F) {
	for _, s := range []string{"1s", "-1", "1.5mb", "0-all", "", "9223372036854775807d", "Infinity", "١"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, def := range Index().list {
			if _, err := Index().Check(Settings{{Key: def.Key, Value: text}}, ForCreation); err != nil {
				if _, ok := eserr.As(err); !ok {
					t.Errorf("%s = %q: %v is not the server's error", def.Key, text, err)
				}
			}
		}
	})
}
