package scripts

import (
	"path"
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	for name, want := range map[string]string{
		"optimistic-concurrency":       "optimistic-concurrency.es",
		"optimistic-concurrency.zh.es": "optimistic-concurrency.zh.es",
		"scripts/en/08-bulk.es":        "en/08-bulk.es",
		`scripts\en\08-bulk.es`:        "en/08-bulk.es",
		"08-bulk":                      "en/08-bulk.es",
		"bulk":                         "en/08-bulk.es",
		"zh/bulk.es":                   "zh/08-bulk.es",
		"./zh/08-bulk":                 "zh/08-bulk.es",
		"8-bulk":                       "",
		"":                             "",
		"..":                           "",
		"en":                           "",
	} {
		if got, ok := Find(name); got != want || ok != (want != "") {
			t.Errorf("%q: %q, %v", name, got, ok)
		}
	}
}

// TestCourse checks that the course is the same in both languages, counts from
// 1 without a gap, and that every lesson has a title.
func TestCourse(t *testing.T) {
	english, chinese := In("en"), In("zh")
	if len(english) < 20 || len(english) != len(chinese) {
		t.Fatalf("%d lessons in English, %d in Chinese", len(english), len(chinese))
	}
	for i, l := range english {
		if l.Title == "" || chinese[i].Title == "" {
			t.Errorf("%s or %s has no title", l.Name, chinese[i].Name)
		}
		if path.Dir(l.Name) != "." && path.Base(l.Name) != path.Base(chinese[i].Name) {
			t.Errorf("%s stands beside %s", l.Name, chinese[i].Name)
		}
	}
	if len(Names()) != len(english)+len(chinese) {
		t.Errorf("%d names", len(Names()))
	}
	for _, l := range english {
		requests, again := sent(t, l.Name), sent(t, strings.Replace(l.Name, "en/", "zh/", 1))
		if path.Dir(l.Name) != "." && requests != again {
			t.Errorf("%s sends %d requests in English, %d in Chinese", l.Name, requests, again)
		}
	}
}

// sent counts the lines that begin a request.
func sent(t *testing.T, name string) int {
	t.Helper()
	text, ok := Read(name)
	if !ok {
		t.Fatal("no lesson", name)
	}
	n := 0
	for line := range strings.Lines(text) {
		for _, method := range []string{"GET ", "PUT ", "POST ", "DELETE ", "HEAD "} {
			if strings.HasPrefix(line, method) {
				n++
			}
		}
	}
	return n
}
