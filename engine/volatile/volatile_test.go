package volatile

import (
	"bytes"
	"testing"
)

func TestCompareAnswers(t *testing.T) {
	rules, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	const status = "200 application/json"
	a := Answer{"GET a/_search", status, "{\n  \"took\" : 1,\n  \"n\" : 1\n}"}
	b := Answer{"GET a/_search", status, "{\n  \"took\" : 22,\n  \"n\" : 1\n}"}
	if res, err := rules.CompareAnswers(a, b); err != nil || !res.Equal {
		t.Errorf("%+v %v", res, err)
	}
	b.Body = "{\n  \"took\" : 22,\n  \"n\" : 2\n}"
	res, err := rules.CompareAnswers(a, b)
	if err != nil || res.Equal || !bytes.Contains([]byte(res.DiffBetween("here", "there")), []byte("-  \"n\" : 1\n+  \"n\" : 2\n")) {
		t.Errorf("%+v %v", res, err)
	}
	if _, err := Parse([]byte("{")); err == nil {
		t.Error("half a list of rules was read")
	}
}

// TestNodes: a node's id is left aside, also one of few small letters.
func TestNodes(t *testing.T) {
	rules, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	answer := func(id string) Answer {
		return Answer{"GET a/_search", "400 application/json", "{\n  \"node\" : \"" + id + "\"\n}"}
	}
	for _, id := range []string{"NKMi0V4-C2HXXE-L-7FVRg", "qW0GO9IsSq6y5zroFLmXDA"} {
		if res, err := rules.CompareAnswers(answer(id), answer("T2-AxQ0WWWzjMcl_Kzj1gg")); err != nil || !res.Equal {
			t.Errorf("%s: %+v %v", id, res, err)
		}
	}
	if res, err := rules.CompareAnswers(answer("node-1"), answer("node-2")); err != nil || res.Equal {
		t.Errorf("names of nodes: %+v %v", res, err)
	}
}
