package cluster

import (
	"fmt"
	"strings"
	"testing"

	"esconsole/engine/xcontent"
)

func TestSearchTargets(t *testing.T) {
	s := testState(1)
	filter := xcontent.Object{{Key: "term", Value: xcontent.Object{{Key: "a", Value: "b"}}}}
	ix, _ := s.Lookup("logs-1")
	s = s.With(ix.WithAlias(Alias{Name: "some", Filter: filter, SearchRouting: "1,2"}).WithAlias(Alias{Name: "more", Filter: filter, SearchRouting: "3"}))
	for _, c := range []struct{ names, routing, want string }{
		{"logs-1", "", "logs-1 0 []"},
		{"logs-1", "7,8", "logs-1 0 [7 8]"},
		{"logs", "", "logs-1 0 [], logs-2 0 []"},
		{"some", "", "logs-1 1 [1 2]"},
		{"some", "2,9", "logs-1 1 [2]"},
		{"some,more", "", "logs-1 2 [1 2 3]"},
		{"some,logs", "", "logs-1 0 [], logs-2 0 []"},
		{"some,logs-1", "", "logs-1 0 []"},
		{"som*", "", "logs-1 1 []"},
		{"*", "", "logs-1 0 [], logs-2 0 [], plain 0 []"},
		{"", "5", "logs-1 0 [5], logs-2 0 [5], plain 0 [5]"},
	} {
		var names []string
		if c.names != "" {
			names = strings.Split(c.names, ",")
		}
		var routing []string
		if c.routing != "" {
			routing = strings.Split(c.routing, ",")
		}
		targets, err := s.SearchTargets(noon, StrictExpandOpen, routing, names...)
		if err != nil {
			t.Errorf("%q: %v", c.names, err)
			continue
		}
		var got []string
		for _, target := range targets {
			got = append(got, fmt.Sprintf("%s %d %v", target.Index.Name, len(target.Filters), target.Routing))
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%q routing %q: got %q, want %q", c.names, c.routing, strings.Join(got, ", "), c.want)
		}
	}
}
