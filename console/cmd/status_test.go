package cmd

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"esconsole/scripts"
)

// TestExitStatus calls the program with files a.es and so on in the current
// directory.
func TestExitStatus(t *testing.T) {
	files := map[string]string{
		"good.es":     "PUT a/_doc/1 {\"x\":1}\n\nGET a/_doc/1\n#@ expect 200 _source.x=1\n",
		"missing.es":  "GET nothing\n",
		"unmet.es":    "GET nothing\n#@ expect 200\n\nGET /\n",
		"expected.es": "GET nothing\n#@ expect 404\n",
		"broken.es":   "GET /\n\nnonsense\n\nGET /\n",
		"vars.es":     "#@ set i = unset\nGET ${i}\n",
		"undef.es":    "GET ${nobody}\nGET /\n",
		"both.es":     "GET nothing\n#@ expect 200\n\nnonsense\n",
		"five.es":     "#@ engine compat=5 nodes=2\nGET /?filter_path=version.number\n#@ expect 200 version.number=5.6.16\n",
	}
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	tests := []struct {
		args, stdin string
		status      int
		out, err    string // regular expressions; "" for nothing at all
	}{
		{"run good.es", "", 0, `(?s)^# good.es:1: PUT a/_doc/1 \[201 Created\] \S+ ms\n\{.*\n\n# good.es:3: GET a/_doc/1 \[200 OK\] \S+ ms\n`, "^good.es: 2 requests, 1 expectation holds\n$"},
		{"run missing.es", "", 0, `# missing.es:1: GET nothing \[404 Not Found\]`, ""},
		{"run --check missing.es", "", 1, "404", "^missing.es:1: GET nothing was answered by 404 Not Found, which no #@ expect announces\n"},
		{"run --check expected.es", "", 0, `^ok    expected.es: 1 request, 1 expectation holds, \d+ ms\n$`, ""},
		{"run --check --seed 1 expected.es missing.es", "", 1,
			`(?s)^ok    expected.es: 1 request, 1 expectation holds\n\n?# missing.es:1: GET nothing \[404 .*FAIL  missing.es: 1 request, 0 expectations hold, 1 failure\n2 scripts: 1 passed, 1 failed; 2 requests, 1 expectation holds, 1 failure\n$`,
			"^missing.es:1: "},
		{"run --check -v good.es", "", 0, `(?s)good.es:1: PUT a/_doc/1 \[201 Created\].*ok    good.es`, ""},
		{"run --check --format xml good.es", "", 2, "", "^esconsole: --format is text, json, junit, tap, not \"xml\""},
		{"run --format tap good.es", "", 2, "", "^esconsole: --format tap needs --check"},
		{"run --check --format tap good.es both.es", "", 2,
			"(?s)^TAP version 13\nok 1 - good.es:1: PUT a/_doc/1\nok 2 - .*not ok 3 - both.es:1: GET nothing\n  ---\n.*not ok 4 - both.es:4: no request\n.*\n1..4\n$", ""},
		{"run --check --seed 1 --format json unmet.es", "", 1,
			`(?s)^\{\n  "passed": 0,\n  "failed": 1,.*"name": "1: GET nothing",\n          "status": 404,\n          "passed": false,.*"kind": "unmet",`, ""},
		{"run --check --format junit unmet.es", "", 1, `(?s)^<\?xml .*<testsuites name="esconsole" tests="2" failures="1" errors="0" time=`, ""},
		{"run --watch -", "", 2, "", "--watch needs files"},
		{"run --update -", "", 2, "", "--update needs files"},
		{"run --update optimistic-concurrency", "", 2, "", "comes with the program"},
		{"run unmet.es", "", 1, "(?s)404 Not Found.*200 OK", "^unmet.es:2: #@ expect does not hold: the status is 404, not 200\n"},
		{"run --stop-on-error unmet.es good.es", "", 1, `^# unmet.es:1: [^#]*$`, "1 failure, stopped\n$"},
		{"run broken.es", "", 2, `(?s)broken.es:1: GET / .*broken.es:5: GET / `, "^broken.es:3:1: .*\n  nonsense\n  \\^\n"},
		{"run --stop-on-error broken.es", "", 2, `^# broken.es:1: [^#]*$`, "broken.es:3:1"},
		{"run both.es", "", 2, "404", "(?s)expect does not hold.*both.es:4:1"},
		{"run undef.es", "", 1, `^# undef.es:2: GET / `, "^undef.es:1:5: .*nobody"},
		{"run --var i=b good.es vars.es", "", 0, "# vars.es:2: GET b ", "good.es"},
		{"run vars.es", "", 0, "# vars.es:2: GET unset ", ""},
		{"run --var =x vars.es", "", 2, "", "^esconsole: --var =x: a name is missing"},
		{"run good.es missing.es", "", 0, "(?s)good.es:1.*missing.es:1", "good.es"},
		{"run five.es", "", 0, "5.6.16", "expectation holds"},
		{"run --compat 6 five.es", "", 1, "6.8.9", "version.number is"},
		{"run none.es", "", 2, "", "^esconsole: there is no file none.es.*esconsole lessons"},
		{"run", "", 2, "", "^esconsole: run needs a file"},
		{"run .", "", 2, "", "^esconsole: .: is a directory"},
		{"run --frob good.es", "", 2, "", "unknown flag: --frob"},
		{"run -", "GET /\n\nGET nothing\n", 0, `(?s)^# 1: GET / \[200 OK\].*\n\n# 3: GET nothing \[404 Not Found\]`, ""},
		{"run -", "GET /\n", 0, `^\{\n  "name"`, ""},
		{"run -", "GET /\n#@ expect 404\n", 1, `^\{`, "^line 2: #@ expect does not hold: the status is 200, not 404\n1 request, 0 expectations hold, 1 failure\n$"},
		{"", "\ufeffGET /\r\n", 0, `^\{\n  "name"`, ""},
		{"", "nonsense", 2, "", "^line 1:1: "},
		{"", "", 0, "", ""},
		{"-c GET|/?filter_path=tagline", "", 0, "^\\{\n  \"tagline\" : \"You Know, for Search\"\n\\}\n$", ""},
		{"-c GET|nothing -c HEAD|nothing", "", 0, `(?s)# 1: GET nothing \[404 Not Found\].*# 2: HEAD nothing \[404 Not Found\] \S+ ms\n404 - Not Found\n$`, ""},
		{"-c hello", "", 2, "", "^line 1:1: "},
		{"-c #", "", 2, "", `^esconsole: -c holds no request: "#"`},
		{"--seed 1 -c PUT|a -c GET|a", "", 0, `^# 1: PUT a \[200 OK\]\n`, ""},
		{"--compat 4 -c GET|/", "", 2, "", "^esconsole: "},
		{"--nodes 0 -c GET|/", "", 2, "", "^esconsole: "},
		{"--lang fr -c GET|/", "", 2, "", "^esconsole: --lang is en or zh, not \"fr\""},
		{"--color green -c GET|/", "", 2, "", "^esconsole: --color is auto, always or never"},
		{"--color always -c GET|/", "", 0, "^\\{\n  \x1b\\[36m\"name\"\x1b\\[0m : ", ""},
		{"curl good.es", "", 0, `(?s)^curl -XPUT "http://localhost:9200/a/_doc/1" -H 'Content-Type: application/json' -d'\n\{"x":1\}'\n\ncurl -XGET "http://localhost:9200/a/_doc/1"\n$`, ""},
		{"curl --host https://h --var i=b vars.es", "", 0, `^curl -XGET "https://h/b"\n$`, ""},
		{"curl -", "GET /\n\nnonsense\n", 2, `^curl -XGET "http://localhost:9200/"\n$`, "^line 3:1: "},
		{"curl undef.es", "", 2, "^curl -XGET", "^undef.es:1:5: .*nobody"},
		{"curl", "", 2, "", "^esconsole: curl needs a file"},
		{"curl none.es", "", 2, "", "^esconsole: there is no file none.es"},
		{"version", "", 0, `^esconsole 0\.1.*, Elasticsearch 7\.10\.2, go1`, ""},
		{"version --compat 5", "", 0, `Elasticsearch 5\.6\.16`, ""},
		{"versoin", "", 2, "", "did you mean version"},
		{"frobnicate", "", 2, "", "^esconsole: unknown command"},
		{"GET|/", "", 2, "", "esconsole -c 'GET /'"},
		{"lesson.es", "", 2, "", "esconsole run lesson.es"},
		{"serve --listen nowhere:x", "", 1, "", "^esconsole: "},
		{"serve --listen 0.0.0.0:0", "", 1, "", "^esconsole: only a loopback address"},
		{"serve now", "", 2, "", "^esconsole: unknown command"},
		{"--help", "", 0, "Usage:", ""},
		{"completion bash", "", 0, "bash completion", ""},
	}
	for _, tt := range tests {
		var args []string
		for _, word := range strings.Fields(tt.args) {
			args = append(args, strings.ReplaceAll(word, "|", " "))
		}
		var out, errs strings.Builder
		status := Main(args, strings.NewReader(tt.stdin), &out, &errs)
		if status != tt.status || !matches(tt.out, out.String()) || !matches(tt.err, errs.String()) {
			t.Errorf("esconsole %s: status %d, want %d\n out %q\n want %q\n err %q\n want %q",
				tt.args, status, tt.status, out.String(), tt.out, errs.String(), tt.err)
		}
	}
}

func matches(pattern, text string) bool {
	if pattern == "" {
		return text == ""
	}
	return regexp.MustCompile(pattern).MatchString(text)
}

// TestServerVersion checks that what the console says of the engine is what
// the engine says of itself.
func TestServerVersion(t *testing.T) {
	t.Parallel()
	for _, compat := range []int{5, 6, 7} {
		var out, errs strings.Builder
		Main([]string{"--compat", strconv.Itoa(compat), "-c", "GET /?filter_path=version.number"}, nil, &out, &errs)
		if want := strconv.Quote(serverVersion(compat)); !strings.Contains(out.String(), want) {
			t.Errorf("--compat %d: %s in %s", compat, want, out.String())
		}
	}
}

// TestLessons runs everything that comes with the program: a lesson checks
// itself, and it begins with its title.
func TestLessons(t *testing.T) {
	t.Parallel()
	for _, name := range scripts.Names() {
		var out, errs strings.Builder
		if status := Main([]string{"run", "--check", name}, strings.NewReader(""), &out, &errs); status != 0 {
			t.Errorf("%s: status %d\n%s", name, status, errs.String())
		}
		if scripts.Title(name) == "" {
			t.Errorf("%s has no title", name)
		}
	}
}

// TestSeed checks that two runs print the same bytes.
func TestSeed(t *testing.T) {
	run := func(seed string) string {
		var out, errs strings.Builder
		if status := Main([]string{"run", "--seed", seed, "optimistic-concurrency.es"}, nil, &out, &errs); status != 0 {
			t.Fatal(errs.String())
		}
		return out.String()
	}
	first, again := run("7"), run("7")
	if first != again {
		t.Error("two runs with one seed differ")
	}
	if first == run("8") {
		t.Error("another seed gives the same ids")
	}
}
