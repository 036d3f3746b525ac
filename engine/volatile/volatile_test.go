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
