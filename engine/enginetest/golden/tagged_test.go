//go:build ik

package golden

import "testing"

// TestTagged replays the scripts that need build tags: those of testdata/tagged.
// All requests have to pass.
func TestTagged(t *testing.T) {
	c, err := loadFrom("tagged")
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Cases) == 0 {
		t.Fatal("there are none")
	}
	for _, o := range replayAll(t, c, c.Cases) {
		for i, r := range o.Results {
			if !o.Passed[i+1] {
				t.Errorf("%s, request %d: %s\n%s", o.Case.Name, i+1, r.Want.Line, r.Diff())
			}
		}
	}
}
