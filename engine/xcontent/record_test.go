package xcontent

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"testing"
)

// oracle is a real server. With it the answers in testdata are recorded anew:
//
//	go test ./engine/xcontent -run Record -oracle http://127.0.0.1:9200
//
// A case is added as a line that holds its questions only.
var oracle = flag.String("oracle", "", "address of a real server to record answers from")

// The files of recorded answers: in each line the given number of quoted
// questions, then the answers.
const (
	syntaxFile       = "testdata/syntax.txt"        // body; type and reason, empty if there is no error
	layoutFile       = "testdata/layout.txt"        // document; pretty, YAML
	filterPathFile   = "testdata/filter_path.txt"   // document, filter_path; answer
	filterSourceFile = "testdata/filter_source.txt" // document, includes, excludes; by get, by search
)

// recordIndex is the index that recording writes to and deletes.
const recordIndex = "x-record"

func TestRecord(t *testing.T) {
	if *oracle == "" {
		t.Skip("no server given by -oracle")
	}
	resetIndex(t)
	defer call(t, "DELETE", recordIndex, "")
	record(t, syntaxFile, 1, askSyntax)
	record(t, layoutFile, 1, askLayout)
	record(t, filterPathFile, 2, askFilterPath)
	record(t, filterSourceFile, 3, askFilterSource)
}

func resetIndex(t *testing.T) {
	call(t, "DELETE", recordIndex, "")
	call(t, "PUT", recordIndex, `{"mappings":{"enabled":false}}`)
}

func askSyntax(t *testing.T, q []string) []string {
	var answer struct {
		Error struct {
			Cause struct{ Type, Reason string } `json:"caused_by"`
		}
	}
	if err := json.Unmarshal([]byte(call(t, "PUT", recordIndex+"/_doc/1", q[0])), &answer); err != nil {
		t.Fatal(err)
	}
	return []string{answer.Error.Cause.Type, answer.Error.Cause.Reason}
}

func askLayout(t *testing.T, q []string) []string {
	call(t, "PUT", recordIndex+"/_doc/1", q[0])
	return []string{
		call(t, "GET", recordIndex+"/_source/1?pretty", ""),
		call(t, "GET", recordIndex+"/_source/1?format=yaml", ""),
	}
}

func askFilterPath(t *testing.T, q []string) []string {
	resetIndex(t) // for the same _seq_no and _version
	call(t, "PUT", recordIndex+"/_doc/1", q[0])
	return []string{call(t, "GET", recordIndex+"/_doc/1?filter_path="+url.QueryEscape(q[1]), "")}
}

func askFilterSource(t *testing.T, q []string) []string {
	call(t, "PUT", recordIndex+"/_doc/1?refresh", q[0])
	params := "_source_includes=" + url.QueryEscape(q[1]) + "&_source_excludes=" + url.QueryEscape(q[2])
	hit := call(t, "GET", recordIndex+"/_search?q=_id:1&filter_path=hits.hits._source&"+params, "")
	hit = strings.TrimSuffix(strings.TrimPrefix(hit, `{"hits":{"hits":[{"_source":`), `}]}}`)
	return []string{call(t, "GET", recordIndex+"/_source/1?"+params, ""), hit}
}

// call asks the server and gives the body of its answer.
func call(t *testing.T, method, path, body string) string {
	t.Helper()
	req, err := http.NewRequest(method, *oracle+"/"+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(answer)
}

// record asks every question of a file again and writes the answers down.
func record(t *testing.T, name string, questions int, ask func(*testing.T, []string) []string) {
	t.Helper()
	var out strings.Builder
	for _, line := range readCases(t, name) {
		q := line[:questions]
		for i, text := range append(q[:questions:questions], ask(t, q)...) {
			if i > 0 {
				out.WriteByte(' ')
			}
			fmt.Fprintf(&out, "%+q", text)
		}
		out.WriteByte('\n')
	}
	if err := os.WriteFile(name, []byte(out.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// readCases reads a file of lines of quoted strings.
func readCases(t testing.TB, name string) (cases [][]string) {
	t.Helper()
	file, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(file)) {
		var columns []string
		for line = strings.TrimSpace(line); line != ""; line = strings.TrimSpace(line) {
			quoted, err := strconv.QuotedPrefix(line)
			if err != nil {
				t.Fatalf("%s: %v in %s", name, err, line)
			}
			text, err := strconv.Unquote(quoted)
			if err != nil {
				t.Fatalf("%s: %v in %s", name, err, line)
			}
			columns = append(columns, text)
			line = line[len(quoted):]
		}
		if columns != nil {
			cases = append(cases, columns)
		}
	}
	return cases
}
