package mapping

import (
	"os"
	"regexp"
	"slices"
	"testing"
)

// TestFieldTypes compares the list of field types with those that kind knows.
func TestFieldTypes(t *testing.T) {
	text, err := os.ReadFile("kinds.go")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"alias", "nested", "object"} // no kinds of fields
	for _, m := range regexp.MustCompile(`"(\w+)"`).FindAllStringSubmatch(string(text), -1) {
		want = append(want, m[1])
	}
	slices.Sort(want)
	if got := FieldTypes(); !slices.Equal(got, want) {
		t.Errorf("names.go lists %v\n want %v, as kinds.go", got, want)
	}
}
