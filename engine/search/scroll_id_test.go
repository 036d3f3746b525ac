package search

import "testing"

func TestScrollID(t *testing.T) {
	id := scrollID{kind: "queryThenFetch", contexts: []scrollContext{{session: "s", id: 1, node: "n"}, {session: "s", id: 1 << 40, node: "n"}}}
	got, err := parseScrollID(id.String())
	if err != nil || got.String() != id.String() || len(got.contexts) != 2 || got.contexts[1] != id.contexts[1] {
		t.Errorf("got %+v, %v", got, err)
	}
	old, err := parseScrollID("DXF1ZXJ5QW5kRmV0Y2gBAAAAAAAAAD4WYm9laVYtZndUQlNsdDcwakFMNjU1QQ")
	if err != nil || old.kind != "queryAndFetch" || old.contexts[0] != (scrollContext{id: 62, node: "boeiV-fwTBSlt70jAL655A"}) {
		t.Errorf("got %+v, %v", old, err)
	}
}

func FuzzScrollID(f *testing.F) {
	f.Add("DXF1ZXJ5QW5kRmV0Y2gBAAAAAAAAAD4WYm9laVYtZndUQlNsdDcwakFMNjU1QQ==")
	f.Add("FGluY2x1ZGVfY29udGV4dF91dWlkDXF1ZXJ5QW5kRmV0Y2gB")
	f.Add("_____w8")
	f.Fuzz(func(t *testing.T, text string) {
		id, err := parseScrollID(text)
		if err != nil {
			return
		}
		_ = id.missing("n").Error()
		for _, c := range id.contexts {
			if c.session == "" || c.cluster != "" {
				return // String writes no such ids
			}
		}
		if again, err := parseScrollID(id.String()); err != nil || len(again.contexts) != len(id.contexts) {
			t.Errorf("%q: %v", text, err)
		}
	})
}
