package cmd

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// shown lists what the console is to do, and the tests and benchmarks that show
// it. Those of TestPromises and TestSkills drive the program on a screen of 80×24
// and one of 120×40, with Chinese, with both editors.
func shown() []struct{ what, by string } {
	return []struct{ what, by string }{
		{"what the real console does, and what it does not: a row each", "TestPromises"},

		{"colours while one types, with wide characters and long lines", "TestTerminalHighlight TestTerminalWide TestHighlight FuzzHighlight"},
		{"brackets and their other halves", "TestMatching"},
		{"completion by position, ranked, with snippets, of what there is", "TestSkills TestTerminalComplete TestAt TestRules TestSnippets TestTemplateNames"},
		{"every key that is offered is one that the engine knows", "TestScopes TestFieldParameters"},
		{"completion of another server that is slow holds up no key", "TestTerminalRemoteComplete"},
		{"a dim hint at what comes next", "TestTerminalHint TestHint"},
		{"a whole block under the cursor, and recall of whole blocks", "TestBlockEditor TestBlockEditorTall TestTerminalKeys TestPromises FuzzBlockEditor"},
		{"going on in an editor of one's own", "TestTerminalEdit"},
		{"searching the history for blocks", "TestTerminalKeys TestPromises"},
		{"indenting, closing brackets, laying out with comments and numbers kept", "TestTerminalAutoClose TestTerminalFormat TestFormat FuzzFormat"},
		{"5,000 pasted lines in order, and pastes with something broken in them", "TestTerminalLongPaste TestTerminalBrokenPaste TestTerminalPaste TestHugePaste"},
		{"Ctrl-C drops or cancels and never quits", "TestTerminalInterrupts TestTerminalRemote TestCancel"},
		{"windows that change their size", "TestTerminalResize TestTerminalNarrower TestTerminalResizedPager"},
		{"bytes that are no text", "TestKeys FuzzKeys"},

		{"a pager that one can leave at once, or one's own", "TestTerminalPager TestTerminalOwnPager"},
		{"tables and bars", "TestSkills TestTerminalTables TestAggregations TestChart"},
		{"folding, jq, differences, answers into files and commands", "TestSkills TestTerminalTables TestSinks TestGate TestSelect"},
		{"nothing stored reaches the terminal as a sequence", "TestNothingStoredReachesTheTerminal TestTerminalTriple TestHarmless FuzzSafe"},
		{"more than 60 errors in plain words, in two languages", "TestExplain TestMoreErrors TestLessonsExplained TestTerminalExplain TestSkills"},
		{"docs of every API, offline", "TestEveryAPI TestSkills"},
		{"versions, segments and tokens of what is stored", "TestSkills TestTerminalTables"},
		{"a bar while something long runs", "TestBar"},

		{"directives, and scripts that still paste into Kibana", "TestSteps TestExpect TestCapture TestExport"},
		{"reports for programs: junit, json, tap", "TestJUnit TestJSON TestTAP TestSkills TestExitStatus"},
		{"answers recorded beside a script, and running again on save", "TestSkills TestTerminalWatch TestScripts"},
		{"playing step by step, back with undo, exercises that are checked", "TestTerminalPlay TestCoursePlays TestSkills"},
		{"talks on the whole screen, with notes, and the terminal given back whatever happens", "TestTerminalStage TestTerminalStageChinese TestTerminalStageGivesBack TestTerminalStageNotes TestStage TestStageBreaks TestScreens"},
		{"recordings: Markdown, page, picture, asciicast, the same bytes each time", "TestTour TestRecordRepeats TestRecordStatus TestMarkdown TestPage TestDrawing TestCast"},
		{"undo, redo, back, fork and switch", "TestTerminalUndo TestSkills TestTimeline TestForks"},
		{"the course, in two languages", "TestLessons TestCourse TestCoursePlays"},

		{"another server: logins, certificates, read-only, a yes before what destroys", "TestTerminalRemote TestTerminalRemoteGone TestRemote TestTLS TestReadOnly TestDanger TestRedirect"},
		{"no secret is kept or shown", "TestTerminalRemote TestWithoutLogins TestConfigKeepsSecrets"},
		{"one script on two servers, compared", "TestDiff TestDiffers"},
		{"curl commands there and back", "TestPromises TestCurlRoundTrip"},
		{"history, buffers, save, open, export", "TestTerminalHistory TestTerminalHistoryNumbers TestTerminalBuffers TestSave"},
		{"a file with defaults, themes, help with examples", "TestSkills TestTerminalConfig TestThemes TestHelp TestExamples TestEveryFlagFromConfig"},

		{"a key is on the screen within 10 ms with a block of 300 lines", "BenchmarkKey BenchmarkReadlineKey"},
		{"completion within 30 ms with 1,000 indices and 10,000 fields", "BenchmarkComplete TestCompleteWide"},
		{"undo within 5 ms with 100,000 documents", "BenchmarkUndo"},
	}
}

// TestShown checks that each of those tests is there.
func TestShown(t *testing.T) {
	there := map[string]bool{}
	declared := regexp.MustCompile(`(?m)^func ((?:Test|Benchmark|Fuzz)\w*)\(`)
	for _, dir := range []string{"..", "../../parser", "../../scripts"} {
		err := filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, "_test.go") {
				return err
			}
			text, err := os.ReadFile(path)
			for _, m := range declared.FindAllSubmatch(text, -1) {
				there[string(m[1])] = true
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, row := range shown() {
		for name := range strings.FieldsSeq(row.by) {
			if !there[name] {
				t.Errorf("%s: there is no %s", row.what, name)
			}
		}
	}
}
