package eserr

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"esconsole/engine/xcontent"
)

// foreign are the types of exceptions in the recorded answers that are not the
// server's own.
var foreign = []string{
	"illegal_argument_exception", "illegal_state_exception", "action_request_validation_exception", "number_format_exception",
	"json_parse_exception", "json_e_o_f_exception", "input_coercion_exception", "x_content_parse_exception",
	"named_object_not_found_exception", "null_pointer_exception", "class_cast_exception", "unsupported_operation_exception",
	"runtime_exception", "pattern_syntax_exception", "arithmetic_exception", "zone_rules_exception", "date_time_parse_exception", "date_time_exception",
	"no_viable_alt_exception", "lexer_no_viable_alt_exception", "array_index_out_of_bounds_exception", "mustache_not_found_exception",
	"index_out_of_bounds_exception", "string_index_out_of_bounds_exception", "query_validation_exception", "validation_exception",
	"too_complex_to_determinize_exception", "class_not_found_exception", "invocation_target_exception", "mustache_exception",
	"painless_explain_error", "not_x_content_exception", "pattern_parse",
}

// ambiguous are the types that Java and the server have both: taken for Java's
// where the answer shows neither them nor their cause as a root cause.
var ambiguous = []string{"parse_exception", "exception"}

// readError is the error that an answer shows, whose first root cause is of the
// type root.
func readError(v xcontent.Value, root string) *Error {
	e := &Error{}
	for _, f := range v.Fields() {
		switch f.Key {
		case "root_cause":
		case "type":
			e.Type = f.Value.Text()
		case "reason":
			e.Reason, e.NoReason = f.Value.Text(), f.Value.Kind() == xcontent.KindNull
		case "caused_by":
			e.Cause = readError(f.Value, root)
		case "header":
			e.Header = f.Value.Object()
		case "suppressed":
			for _, s := range f.Value.Items() {
				e.Suppressed = append(e.Suppressed, readError(s, root))
			}
		default:
			e.Meta = e.Meta.With(f.Key, f.Value)
		}
	}
	causes := e.Cause != nil && !e.Cause.Plain && e.Cause.Type == root
	e.Plain = slices.Contains(foreign, e.Type) || slices.Contains(ambiguous, e.Type) && e.Type != root && !causes
	return e
}

// TestBodies lays out the errors of all recorded answers and guesses their root
// causes anew. Those that shards report have root causes of their own.
func TestBodies(t *testing.T) {
	files, err := filepath.Glob("../../testdata/golden/*/*.7.out")
	if err != nil || len(files) == 0 {
		t.Fatalf("no recorded answers: %v", err)
	}
	bodies := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for answer := range strings.SplitSeq(string(text), "\n=== ") {
			_, body, found := strings.Cut(answer, "\n{\n")
			if !found {
				continue
			}
			body = "{\n" + strings.TrimRight(body, "\n") + "\n"
			v, err := xcontent.Parse([]byte(body), xcontent.Limits{})
			failure := v.Get("error")
			if err != nil || failure.Kind() != xcontent.KindObject || !failure.Get("failed_shards").IsMissing() ||
				failure.Get("root_cause").IsMissing() {
				continue
			}
			status, _ := v.Get("status").Int64()
			e := readError(failure, failure.Get("root_cause").Items()[0].Get("type").Text())
			e.Status = int(status)
			bodies++
			if got := string(xcontent.Encode(e.Body(), xcontent.Format{Pretty: true})); got != body {
				t.Errorf("%s, %s:\n got %s\nwant %s", file, strings.SplitN(answer, "\n", 2)[0], got, body)
			}
		}
	}
	if bodies < 1000 {
		t.Errorf("only %d bodies", bodies)
	}
}
