//go:build unix

package cmd

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// promise is a row of what the console promises beside Kibana's: what it does
// alike, and what it does better.
type promise struct {
	area, match, beat string
	keep              func(x *person)
}

// promises lists them. Each holds on a small and on a larger screen, typed line
// by line and with the whole block under the cursor.
func promises() []promise {
	return []promise{
		{area: "Layout of JSON", match: "the server's own text, a space before the colon", beat: "colours, paging, folding, valid JSON when piped", keep: (*person).layout},
		{area: "One request", match: "body only", beat: "a dim status line, switchable", keep: (*person).one},
		{area: "Several, from a file", match: "# METHOD path", beat: "line number, status, time; a style switch for 7.10 and 8 forms", keep: (*person).several},
		{area: "Errors in a run", match: "continue", beat: "--stop-on-error, exit code, summary of failures", keep: (*person).errors},
		{area: "Expected conflicts", match: "shown as ordinary answers", beat: "a script states the expected status and counts as success", keep: (*person).conflicts},
		{area: "Warnings", match: "#! Deprecation: ...", beat: "colour, switch to the 8.x form", keep: (*person).warnings},
		{area: "Parse errors", match: "server's 400 when the braces balance", beat: "file, line, column and the line itself; the requests around run", keep: (*person).parseErrors},
		{area: "Comments", match: "all three kinds", beat: "between bulk documents, too", keep: (*person).comments},
		{area: "Triple quotes", match: "in and out", beat: "off when not a terminal", keep: (*person).triple},
		{area: "Variables", match: "the Console's rules", beat: "definitions in scripts, capture from answers, undefined is an error", keep: (*person).variables},
		{area: "Bulk", match: "blank lines and comments, pretty or one-line documents", beat: "error positions mapped to the source line", keep: (*person).bulk},
		{area: "cURL", match: "the copy form", beat: "paste conversion with modern flags", keep: (*person).curl},
		{area: "History", match: "newest first, multi-line entries whole", beat: "persistent, no duplicates in a row, search, one per directory, errors included", keep: (*person).history},
		{area: "Numbers", match: "untouched", beat: "untouched", keep: (*person).numbers},
	}
}

// TestPromises drives the program in a terminal, as a person does.
func TestPromises(t *testing.T) {
	t.Parallel()
	drive(t, promises())
}

// drive has promises kept on both sizes of the screen, with both editors.
func drive(t *testing.T, list []promise) {
	for _, p := range list {
		for _, size := range [][2]int{{80, 24}, {120, 40}} {
			for _, editor := range []string{"line", "block"} {
				t.Run(fmt.Sprintf("%s/%dx%d/%s", p.area, size[0], size[1], editor), func(t *testing.T) {
					t.Parallel()
					p.keep(&person{T: t, cols: size[0], rows: size[1], editor: editor, dir: t.TempDir()})
				})
			}
		}
	}
}

// person sits at a terminal.
type person struct {
	*testing.T
	cols, rows int
	editor     string
	dir        string // to work in
	env        []string

	*terminal
	grid *grid
}

// open starts the console, after leaving one that runs.
func (x *person) open(args ...string) {
	x.Helper()
	x.start(append([]string{"--editor", x.editor, "--pager", "off"}, args...)...)
	x.see(`es>\s*$`)
}

// start starts the program.
func (x *person) start(args ...string) {
	x.Helper()
	c := program(x.T, args...)
	if x.env == nil {
		x.env = c.Env
	}
	c.Env, c.Dir = x.env, x.dir
	x.grid = newGrid(x.cols, x.rows)
	x.terminal = launchOn(x.T, c, x.grid, x.cols, x.rows)
}

// type enters lines.
func (x *person) enter(lines ...string) {
	x.Helper()
	for _, line := range lines {
		x.keys(line + enter)
	}
}

// see waits until the screen, with what has scrolled off, shows something.
func (x *person) see(pattern string) {
	x.Helper()
	re := regexp.MustCompile(pattern)
	x.until(func() bool { return re.MatchString(x.grid.all()) }, "never shown: "+pattern)
}

// clear empties the screen, so that what is seen is new.
func (x *person) clear() {
	x.Helper()
	x.enter(":clear")
	x.see(`\A\s*es>\s*\z`)
}

// quit leaves and wants an exit status of 0.
func (x *person) quit() {
	x.Helper()
	x.see(`es>\s*$`)
	x.keys(ctrlD)
	x.terminal.ends()
}

// status waits for the end and gives the exit status.
func (x *person) status() int {
	x.Helper()
	<-x.gone
	x.cmd.Wait()
	return x.cmd.ProcessState.ExitCode()
}

// shows tells whether something was written, colours and all.
func (x *person) shows(text string) {
	x.Helper()
	x.until(func() bool { return strings.Contains(x.output(), text) }, fmt.Sprintf("never written: %q", text))
}

// file writes a file to work with.
func (x *person) file(name, text string) string {
	x.Helper()
	path := filepath.Join(x.dir, name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		x.Fatal(err)
	}
	return path
}

// piped runs the program without a terminal.
func (x *person) piped(args ...string) string {
	x.Helper()
	c := program(x.T, args...)
	c.Dir = x.dir
	out, err := c.Output()
	if _, failed := err.(*exec.ExitError); err != nil && !failed {
		x.Fatal(err)
	}
	return string(out)
}

func (x *person) layout() {
	x.open()
	x.enter(`PUT 产品/_doc/1 {"标题":"苹果手机","tags":["黑色"]}`)
	x.see(`201 Created · `)
	x.clear()
	x.enter("GET 产品/_doc/1?filter_path=_index,_source")
	x.see("(?s)_source\n\\{\n  \"_index\" : \"产品\",\n  \"_source\" : \\{\n    \"标题\" : \"苹果手机\",\n    \"tags\" : \\[\n      \"黑色\"\n    \\]\n  \\}\n\\}\n200 OK · .* ms\n\nes>")
	x.shows("\x1b[36m\"_index\"\x1b[0m : \x1b[32m\"产品\"\x1b[0m")
	x.clear()
	x.enter(":fold 1")
	x.see(`"_source" : \{.*….*\}`)
	x.quit()

	x.start("--editor", x.editor) // with the pager
	x.see(`es>\s*$`)
	x.enter("GET _cat/indices?help")
	x.see(`(?s)health.*\n.*q`)
	x.keys("q")
	x.see(`es>\s*$`)
	x.quit()

	if out := x.piped("-c", `PUT 产品/_doc/1 {"标题":"a\nb\"c"}`, "-c", "GET 产品/_source/1"); !json.Valid([]byte(out[strings.LastIndex(out, "\n{")+1:])) {
		x.Errorf("piped: %s", out)
	}
}

func (x *person) one() {
	x.open()
	x.enter("GET 没有/_doc/1")
	x.see("(?s)es> GET 没有/_doc/1\n\\{\n  \"error\" : .*\"status\" : 404\n\\}\n404 Not Found · \\S+ ms · :explain says why\n\nes>")
	if strings.Contains(x.grid.all(), "# GET") {
		x.Error("one request has a heading")
	}
	x.clear()
	x.enter("GET /?filter_path=tagline")
	x.see(`"tagline" : "You Know, for Search"\n\}\n200 OK · \S+ ms\n\nes>`)
	x.shows("\x1b[2m200 OK · ")
	x.enter(":set status off")
	x.clear()
	x.enter("GET /?filter_path=tagline")
	x.see(`"tagline" : "You Know, for Search"\n\}\n\nes>`)
	x.quit()
}

const threeRequests = `# 三个请求
PUT products/_doc/1?refresh
{ "标题": "苹果手机" }

PUT products/_create/1
{ "标题": "苹果手机" }

GET products/_count
`

func (x *person) several() {
	x.file("talk.es", threeRequests)
	x.open()
	x.enter(":run talk.es")
	x.see(`(?s)# talk\.es:2: PUT products/_doc/1\?refresh \[201 Created\] \S+ ms\n.*\n\n# talk\.es:5: PUT products/_create/1 \[409 Conflict\] \S+ ms\n.*\n\n# talk\.es:8: GET products/_count \[200 OK\] \S+ ms\n.*"count" : 1`)
	x.shows("\x1b[33m# talk.es:5: ")
	x.quit()
	for style, want := range map[string]string{
		"7": `(?s)# PUT products/_doc/1\?refresh\n\{.*# PUT products/_create/1\n\{.*# GET products/_count\n\{`,
		"8": `(?s)# PUT products/_doc/1\?refresh 201 Created\n\{.*# PUT products/_create/1 409 Conflict\n\{.*# GET products/_count 200 OK\n\{`,
	} {
		x.start("run", "talk.es", "--headings", style)
		x.see(want)
		if code := x.status(); code != 0 {
			x.Errorf("exit status %d", code)
		}
	}
}

func (x *person) errors() {
	x.file("talk.es", threeRequests)
	x.start("run", "talk.es")
	x.see(`(?s)# talk\.es:5: PUT products/_create/1 \[409 Conflict\].*# talk\.es:8: GET products/_count \[200 OK\]`)
	if code := x.status(); code != 0 {
		x.Errorf("exit status %d", code)
	}
	x.start("run", "talk.es", "--check")
	x.see(`(?s)talk\.es:5: PUT products/_create/1 was answered by 409 Conflict, which no #@ expe\n?ct announces.*FAIL  talk\.es: 3 requests, 0 expectations hold, 1 failure`)
	if code := x.status(); code != 1 {
		x.Errorf("exit status %d", code)
	}
	x.start("run", "talk.es", "--check", "--stop-on-error")
	x.see(`FAIL  talk\.es: 2 requests, 0 expectations hold, 1 failure`)
	if code := x.status(); code != 1 {
		x.Errorf("exit status %d", code)
	}
}

func (x *person) conflicts() {
	x.file("talk.es", strings.Replace(threeRequests, "{ \"标题\": \"苹果手机\" }\n\nGET", "{ \"标题\": \"苹果手机\" }\n#@ expect 409 error.type=version_conflict_engine_exception\n\nGET", 1))
	x.start("run", "talk.es")
	x.see(`(?s)# talk\.es:5: PUT products/_create/1 \[409 Conflict\].*"type" : "version_conflict_engine_exception"`)
	x.status()
	x.start("run", "talk.es", "--check")
	x.see(`ok    talk\.es: 3 requests, 1 expectation holds`)
	if code := x.status(); code != 0 {
		x.Errorf("exit status %d", code)
	}
}

func (x *person) warnings() {
	x.open()
	x.enter(`PUT 产品/doc/1 {}`)
	x.see("#! Deprecation: \\[types removal\\] Specifying types in document index requests is[ \n]+d\n?eprecated")
	x.shows("\x1b[33m#! Deprecation: ")
	x.quit()
	x.open("--headings", "8")
	x.enter(`PUT 产品/doc/1 {}`)
	x.see("#! \\[types removal\\] Specifying types in document index requests is[ \n]+d\n?eprecated")
	x.quit()
}

func (x *person) parseErrors() {
	x.open()
	x.enter("PUT 产品/_doc/1", "{", `"标题": "苹果手机",`, `"价格": 1,,`, "}")
	x.see(`(?s)"type" : "mapper_parsing_exception".*400 Bad Request · `)
	x.see(`line 4:\d+: `)
	x.see(`(?m)^    "价格": 1,,\n +\^`)
	x.quit()

	x.file("broken.es", "PUT a/_doc/1\n{}\n\nGETT a/_doc/1\n\nGET a/_doc/1\n")
	x.start("run", "broken.es")
	x.see(`(?s)# broken\.es:1: .*201 Created.*broken\.es:4:1: unknown method \[GETT\].*did you mean GET.*GETT a/_doc/1\n +\^.*# broken\.es:6: GET a/_doc/1 \[200 OK\]`)
	if code := x.status(); code != 2 {
		x.Errorf("exit status %d", code)
	}
}

func (x *person) comments() {
	x.open()
	x.keys(pasted(`# 一
// 二
/* 三
   GET not/a/request */
PUT a/_doc/1?refresh // why
{
  # in the body
  "a": 1, // behind a value
  "b": /* before one */ "# no // comment /* here */"
}

POST a/_bulk?refresh
{ "index": { "_id": "2" } }
# between two documents
{ "a": 2 }

// and here
{ "delete": { "_id": "1" } }

GET a/_count?filter_path=count
`))
	x.see(`(?s)# 5: PUT a/_doc/1\?refresh \[201 Created\].*# 12: POST a/_bulk\?refresh \[200 OK\].*"errors" : false.*# 20: GET a/_count\?filter_path=count \[200 OK\] \S+ ms\n\{\n  "count" : 1\n\}`)
	x.quit()
}

func (x *person) triple() {
	x.open()
	x.enter("PUT a/_doc/1", "{", `"text": """一`, `"two" \ 三""",`, `"tri": "x"`, "}")
	x.see(`201 Created · `)
	x.clear()
	x.enter("GET a/_source/1")
	x.see("(?s)\"text\" : \"\"\"一\n\"two\" \\\\ 三\"\"\",\n  \"tri\" : \"x\"")
	x.enter(":set triple off")
	x.clear()
	x.enter("GET a/_source/1")
	x.see(`"text" : "一\\n\\"two\\" \\\\ 三"`)
	x.quit()
	x.file("triple.es", "PUT a/_doc/1\n{ \"text\": \"\"\"一\n\"two\" 三\"\"\" }\n\nGET a/_source/1\n")
	if out := x.piped("run", "triple.es"); !strings.Contains(out, `"text" : "一\n\"two\" 三"`) {
		x.Errorf("piped: %s", out)
	}
}

func (x *person) variables() {
	x.file("vars.es", `#@ set index = 产品
PUT ${index}/_doc/1
{ "n": "${count}", "text": "${index} ${count}" }
#@ capture seq = _seq_no

PUT ${index}/_doc/1?if_seq_no=${seq}&if_primary_term=1
{ "n": "${count}" }
#@ expect 200

GET ${missing}/_doc/1
`)
	x.start("run", "vars.es", "--var", "count=12")
	x.see(`(?s)# vars\.es:2: PUT 产品/_doc/1 \[201 Created\].*# vars\.es:6: PUT 产品/_doc/1\?if_seq_no=0&if_primary_term=1 \[200 OK\].*vars\.es:10:5: undefined variable \$\{missing\}`)
	x.status()
	x.open()
	x.enter(":vars n=7", `PUT a/_doc/1 {"a": "${n}", "b": "x${n}"}`, "GET a/_source/1")
	x.see(`"a" : 7,\n  "b" : "x7"`)
	x.quit()
}

func (x *person) bulk() {
	x.open()
	x.enter("POST 产品/_bulk", `{ "index": { "_id": "1" } }`, "{", `"标题": "苹果手机",`, `"n": 1`, "}", `{ "index": { "_id": "2" } }`, `{ "n": 2 }`, "")
	x.see(`(?s)"errors" : false.*200 OK · `)
	x.quit()

	x.file("bulk.es", "POST 产品/_bulk\n{ \"index\": { \"_id\": \"1\" } }\n\n{\n  \"标题\": \"苹果\",\n  \"n\": 1,,\n}\n{ \"index\": { \"_id\": \"2\" } }\n{ \"n\": 2 }\n")
	x.start("run", "bulk.es")
	x.see(`bulk\.es:6:\d+: `)
	x.see(`(?m)^    "n": 1,,\n +\^`)
	x.status()
}

func (x *person) curl() {
	x.open()
	x.keys(pasted("PUT 产品/_doc/1\n{\n  \"it's\": \"苹果\"\n}\n"))
	x.see(`201 Created`)
	x.clear()
	x.enter(":curl")
	x.see("curl -XPUT \"http://localhost:9200/[^\"]*/_doc/1\" -H 'Content-Type: a\n?pplication/json' -d'\n\\{\n  \"it'\\\\''s\": \"苹果\"\n\\}'")
	x.clear()
	x.keys(pasted("curl --request PUT 'https://user:secret@es.example.com:9243/a/_doc/1?refresh' \\\n  --header 'Content-Type: application/json' \\\n  --data-raw '{\"it'\\''s\": 1}'\n"))
	x.see(`201 Created`)
	x.clear()
	x.keys(pasted("curl -s --json '{\"query\":{\"match_all\":{}}}' localhost:9200/a/_count\n"))
	x.see(`"count" : 1`)
	x.clear()
	x.enter(":history")
	x.see(`curl --request PUT`)
	if strings.Contains(x.grid.all(), "secret") {
		x.Error("a password is kept")
	}
	x.quit()
}

func (x *person) history() {
	x.open()
	for range 2 {
		x.keys(pasted("PUT 产品/_doc/1\n{\n  \"标题\": \"苹果手机\"\n}\n"))
	}
	x.see(`(?s)"result" : "updated"`)
	x.enter("GET 产品/_doc/9", "GET 产品/_nothing")
	x.see(`(?s)404 Not Found.*40[05] `)
	x.quit()

	x.open() // it is there the next time, and each once
	x.clear()
	x.keys(up + up)
	x.see(`es> GET 产品/_nothing`)
	x.keys(up + up)
	x.see(`es> PUT 产品/_doc/1\n  > \{\n  >   "标题": "苹果手机"\n  > \}`)
	x.keys(ctrlC)
	x.clear()
	x.enter(":history 苹果")
	x.see(`   1  PUT 产品/_doc/1 \{ "标题": "苹果手机" \}\n\nes>`)
	x.keys(ctrlR + "标题\": \"苹")
	x.see(`es> PUT 产品/_doc/1\n  > \{\n  >   "标题": "苹果手机"\n  > \}\nbck-i-search: 标题": "苹`)
	x.keys(enter)
	x.see(`"result" : "created"`)
	x.quit()

	x.open("--history", "directory") // another history
	x.enter("GET _cat/indices")
	x.quit()
	x.open("--history", "directory")
	x.clear()
	x.keys(up + up)
	x.see(`es> GET _cat/indices`)
	x.keys(ctrlC)
	x.clear()
	x.enter(":history 苹果")
	x.see(`nothing with 苹果 was entered`)
	x.quit()
}

func (x *person) numbers() {
	x.open()
	x.enter(`PUT 数 {"mappings":{"enabled":false}}`, `PUT 数/_doc/1 {"long":9197237133460629465,"double":7.0,"half":0.50,"big":12345678901234567890123}`)
	x.see(`201 Created`)
	x.clear()
	x.enter("GET 数/_source/1")
	x.see(`"long" : 9197237133460629465,\n  "double" : 7\.0,\n  "half" : 0\.5,\n  "big" : 12345678901234567890123`)
	x.clear()
	x.keys(up + up + up + up)
	x.see(`es> PUT 数/_doc`)
	x.keys("\x1bi")
	x.see(`  >   "long": 9197237133460629465,\n  >   "double": 7\.0,\n  >   "half": 0\.50,\n  >   "big": 12345678901234567890123`)
	x.keys(enter)
	x.see(`"result" : "updated"`)
	x.quit()
}
