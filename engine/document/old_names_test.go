package document

import (
	"slices"
	"testing"

	"esconsole/engine/compat"
)

func profile7() *compat.Profile {
	p, _ := compat.For(7)
	return p
}

func TestCurrentName(t *testing.T) {
	for _, c := range []struct {
		major     int
		key, want string
		warnings  []string
	}{
		{5, "_version", "version", nil},
		{5, "_retryOnConflict", "retry_on_conflict", nil},
		{6, "_version", "version", []string{"Deprecated field [_version] used, expected [version] instead"}},
		{6, "version", "version", nil},
		{6, "_id", "_id", nil},
		{7, "_version", "_version", nil},
	} {
		var warnings []string
		p, _ := compat.For(c.major)
		got := currentName(p, c.key, func(text string) { warnings = append(warnings, text) })
		if got != c.want || !slices.Equal(warnings, c.warnings) {
			t.Errorf("%d %s: %s, %q", c.major, c.key, got, warnings)
		}
	}
}
