package document

import (
	"strings"
	"testing"

	"esconsole/engine/xcontent"
)

// bulkBodies are bodies of bulks with what a real server says of them; those
// without an error give so many writes.
var bulkBodies = []struct {
	body   string
	writes int
	err    string
}{
	{"\n", 0, ""},
	{"\r\n\n", 0, ""},
	{"{\"index\":{}}\n", 0, ""},
	{"{\"index\":{}}\n\n", 1, ""},
	{"{\"index\":{}}\n{\"n\":1}\r\n", 1, ""},
	{"{\"index\":{}} x\n{\"n\":1}\n", 1, ""},
	{"{\"index\":{}\n{\"n\":1}\n", 1, ""},
	{"{\"index\":{},\"create\":{}}\n{\"n\":1}\n", 1, ""},
	{"{\"upsert\":{}}\n{\"n\":1}\n", 0, ""},
	{"{\"delete\":{\"_id\":\"1\"}}\n{\"delete\":{\"_id\":2}}\n", 2, ""},
	{"{\"update\":{\"_id\":\"1\"}}\n{\"doc\":{}}\n", 1, ""},
	{"{\"index\":{}}", 0, `illegal_argument_exception: The bulk request must be terminated by a newline [\n]`},
	{"{\"index\":{}}\n{\"n\":1}", 0, `illegal_argument_exception: The bulk request must be terminated by a newline [\n]`},
	{"{}\n", 0, "illegal_argument_exception: Malformed action/metadata line [1], expected FIELD_NAME but found [END_OBJECT]"},
	{"[]\n", 0, "illegal_argument_exception: Malformed action/metadata line [1], expected START_OBJECT but found [START_ARRAY]"},
	{"{\"index\":1}\n", 0, "illegal_argument_exception: Malformed action/metadata line [1], expected START_OBJECT or END_OBJECT but found [VALUE_NUMBER]"},
	{"\n{\"index\":{\"_id\":[]}}\n", 0, "illegal_argument_exception: Malformed action/metadata line [2], expected a simple value for field [_id] but found [START_ARRAY]"},
	{"{\"index\":{\"x\":1}}\n", 0, "illegal_argument_exception: Action/metadata line [1] contains an unknown parameter [x]"},
	{"{\"index\":{\"version\":\"x\"}}\n", 0, `illegal_argument_exception: For input string: "x"`},
	{"{\"index\":{\"retry_on_conflict\":\"x\"}}\n", 0, `number_format_exception: For input string: "x"`},
	{"{\"index\":{\"version_type\":\"force\"}}\n", 0, "illegal_argument_exception: No version type match [force]"},
	{"{\"update\":{\"version\":3}}\n{}\n", 0, "illegal_argument_exception: Update requests do not support versioning. Please use `if_seq_no` and `if_primary_term` instead"},
	{"{\"update\":{}}\n{\"n\":1}\n", 0, "x_content_parse_exception: [1:2] [UpdateRequest] unknown field [n]"},
	{"{\"update\":{}}\n\n", 0, "x_content_parse_exception: [1:0] [UpdateRequest] Expected START_OBJECT but was: null"},
}

func readBulk(body string) ([]*Write, error) {
	return ReadBulk([]byte(body), &BulkDefaults{Index: "i", Type: DefaultType}, profile7(), func(string) {})
}

func TestReadBulk(t *testing.T) {
	for _, c := range bulkBodies {
		writes, err := readBulk(c.body)
		switch {
		case c.err == "" && err != nil:
			t.Errorf("%q: %v", c.body, err)
		case c.err != "" && (err == nil || err.Error() != c.err):
			t.Errorf("%q: %v, want %s", c.body, err, c.err)
		case len(writes) != c.writes:
			t.Errorf("%q: %d writes, want %d", c.body, len(writes), c.writes)
		}
	}
}

// FuzzReadBulk demands that a body which is accepted can be read again from what
// was read of it, and gives the same writes.
func FuzzReadBulk(f *testing.F) {
	for _, c := range bulkBodies {
		f.Add(c.body)
	}
	f.Fuzz(func(t *testing.T, body string) {
		writes, err := readBulk(body)
		if err != nil {
			return
		}
		if lines := strings.Count(body, "\n"); len(writes) > lines {
			t.Fatalf("%d writes in %d lines", len(writes), lines)
		}
		var again strings.Builder
		for _, w := range writes {
			if w.Op == OpUpdate {
				return // what an update says is not kept as it was written
			}
			meta := xcontent.Object{{Key: "_index", Value: w.Index}, {Key: "_type", Value: w.Type}, {Key: "routing", Value: w.Routing},
				{Key: "version", Value: w.Version}, {Key: "version_type", Value: w.VersionType.String()},
				{Key: "if_seq_no", Value: w.IfSeqNo}, {Key: "if_primary_term", Value: w.IfTerm}}
			if !w.AutoID {
				meta = meta.With("_id", w.ID)
			}
			again.Write(xcontent.Encode(xcontent.Object{{Key: w.Op.String(), Value: meta}}, xcontent.Format{}))
			again.WriteByte('\n')
			if w.Op != OpDelete {
				again.Write(w.Source)
				again.WriteString("\r\n") // of which the reader takes both
			}
		}
		second, err := readBulk(again.String())
		if err != nil || len(second) != len(writes) {
			t.Fatalf("%q was read once, then as %d writes: %v", body, len(second), err)
		}
		for i, w := range writes {
			v := second[i]
			if w.Op != v.Op || w.ID != v.ID || w.AutoID != v.AutoID || w.Version != v.Version || w.VersionType != v.VersionType ||
				string(w.Source) != string(v.Source) {
				t.Fatalf("%+v became %+v", w, v)
			}
		}
	})
}
