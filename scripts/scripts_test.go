package scripts

import "testing"

func TestRead(t *testing.T) {
	for name, want := range map[string]bool{
		"optimistic-concurrency.es": true, "optimistic-concurrency": true, "scripts/optimistic-concurrency.es": true,
		`scripts\optimistic-concurrency.es`: true, "none.es": false, "../go.mod": false, "": false, "scripts.go": false,
	} {
		if _, ok := Read(name); ok != want {
			t.Errorf("%q: found %v", name, ok)
		}
	}
	if len(Names()) == 0 || Title("optimistic-concurrency.es") != "Optimistic concurrency control" || Title("none.es") != "" {
		t.Error(Names(), Title("optimistic-concurrency.es"))
	}
}
