package repl

import (
	"strings"

	"esconsole/console/lesson"
)

// metaCommand is one of the commands that begin with a colon: they are about
// the console, not about Elasticsearch.
type metaCommand struct {
	name    string   // with the colon
	aliases []string // other names
	args    string   // what may follow, for help
	short   string   // what it does, in one line
	example string   // something to type
	run     func(r *REPL, args string)

	words func(r *waiting) []string // what may follow, for completion
	files bool                      // a file may follow
}

// metaCommands lists the meta commands in the order in which help shows them.
func metaCommands() []metaCommand {
	return []metaCommand{
		{name: ":help", aliases: []string{":h", ":?"}, args: "[COMMAND]", short: "say how to type, or what a command does",
			example: ":help :run", run: (*REPL).help, words: metaNames},
		{name: ":run", args: "[FILE]", short: "run a script; without a file, list the lessons that come with the program",
			example: ":run optimistic-concurrency.es", run: (*REPL).runFile, words: lessonNames, files: true},
		{name: ":play", args: "[FILE]", short: "play a script or a lesson step by step: Enter shows and sends; without a file, show again where it is",
			example: ":play 01-first-documents", run: (*REPL).startTalk, words: lessonNames, files: true},
		{name: ":next", short: "go on in what is played, over an exercise too",
			example: ":next", run: (*REPL).forward},
		{name: ":prev", short: "go a step back in what is played, and take back what was done since",
			example: ":prev", run: (*REPL).prev},
		{name: ":goto", args: "[N]", short: "go to step N of what is played, or list its chapters",
			example: ":goto 3", run: (*REPL).gotoCard},
		{name: ":notes", short: "show what the presenter of this step wanted to remember",
			example: ":notes", run: (*REPL).notes},
		{name: ":check", short: "say what an exercise still lacks",
			example: ":check", run: (*REPL).check},
		{name: ":hint", short: "help with an exercise, a little more each time",
			example: ":hint", run: (*REPL).hint},
		{name: ":solution", short: "show what solves an exercise",
			example: ":solution", run: (*REPL).solution},
		{name: ":reset", args: "[nodes=N] [compat=N]", short: "start anew with an empty engine",
			example: ":reset nodes=2", run: (*REPL).reset, words: shapes},
		{name: ":undo", short: "take the last change back: the engine holds what it held before",
			example: ":undo", run: (*REPL).undo},
		{name: ":redo", short: "do the last undone change again",
			example: ":redo", run: (*REPL).redo},
		{name: ":back", args: "[N]", short: "take the last N changes back; without a number, list the changes",
			example: ":back 3", run: (*REPL).back},
		{name: ":fork", args: "[NAME]", short: "give the present state of the engine a name, or list the names",
			example: ":fork before-the-conflict", run: (*REPL).fork, words: forkNames},
		{name: ":switch", args: "NAME", short: "go to the state that a name was given to",
			example: ":switch before-the-conflict", run: (*REPL).switchTo, words: forkNames},
		{name: ":vars", args: "[NAME=VALUE]", short: "list the variables, or define one for ${NAME}",
			example: ":vars index=products", run: (*REPL).vars, words: varNames},
		{name: ":set", args: "[OPTION on|off]", short: "list the options of the console, or switch one",
			example: ":set triple off", run: (*REPL).set, words: optionNames},
		{name: ":theme", args: "[NAME]", short: "list the themes as they look, or take one",
			example: ":theme high-contrast", run: (*REPL).theme, words: themeNames},
		{name: ":curl", args: "[REQUEST]", short: "write the last request, or this one, as a curl command",
			example: ":curl GET products/_search?q=iphone", run: (*REPL).curl},
		{name: ":table", args: "[COLUMN...]", short: "show the last answer as tables, all columns of it or these; a name may have * in it",
			example: ":table _id title price", run: (*REPL).table, words: tableColumns},
		{name: ":chart", args: "[COLUMN] [hist]", short: "show numbers of the last answer as bars: of a column, or how its values are distributed",
			example: ":chart _score hist", run: (*REPL).chart, words: chartColumns},
		{name: ":filter", args: "[-r] EXPRESSION", short: "run a jq expression over the last answer; with -r texts come without quotes",
			example: ":filter .hits.hits[]._source | {title, price}", run: (*REPL).filter, words: filterPaths},
		{name: ":fold", args: "[DEPTH]", short: "show the last answer down to a depth (2), and how much lies deeper",
			example: ":fold 3", run: (*REPL).fold},
		{name: ":page", short: "show the last long text again, screen by screen",
			example: ":page", run: (*REPL).again},
		{name: ":keep", args: "[NAME]", short: "give the last answer a name for :diff, or list the names",
			example: ":keep before", run: (*REPL).keep, words: keptNames},
		{name: ":diff", args: "[NAME [NAME]]", short: "say how the last answer differs from the one before it or from a kept one, or how two kept ones differ",
			example: ":diff before", run: (*REPL).diff, words: keptNames},
		{name: ":explain", short: "say what the last error means, and what to do next",
			example: ":explain", run: (*REPL).explain},
		{name: ":docs", args: "[NAME|PATH]", short: "say what an API, a query, an aggregation or a field type is for; without a word, the API of what is being typed or was sent last",
			example: ":docs _search", run: (*REPL).docs, words: docNames},
		{name: ":state", args: "INDEX [ID]", short: "show the documents of an index with _version, _seq_no, _primary_term and shard, recently deleted ones too",
			example: ":state products", run: (*REPL).state, words: indexNames},
		{name: ":segments", args: "[INDEX]", short: "show of which segments the shards of an index are made",
			example: ":segments products", run: (*REPL).segments, words: indexNames},
		{name: ":analyze", args: "[PART=NAME...] TEXT", short: "show the tokens that a text becomes; parts are index, field, analyzer, tokenizer, filter, char_filter",
			example: ":analyze analyzer=english the quick foxes", run: (*REPL).analyze, words: analysisWords},
		{name: ":history", args: "[N|TEXT]", short: "list the last N things entered, or those with a text in them; run N and edit N take one again, save FILE [TEXT] writes them as a script",
			example: ":history products", run: (*REPL).history, words: historyVerbs},
		{name: ":edit", args: "[FILE]", short: "change the block that is being typed, or the last one, in $EDITOR, and run what is left there; or change a file",
			example: ":edit", run: (*REPL).edit, files: true},
		{name: ":fmt", short: "lay out the block that is being typed, or the last one: pretty, or a line for each document",
			example: ":fmt", run: (*REPL).format},
		{name: ":open", args: "FILE", short: "read a script into a buffer and list its requests",
			example: ":open optimistic-concurrency.es", run: (*REPL).open, words: lessonNames, files: true},
		{name: ":list", short: "list the requests of the buffer",
			example: ":list", run: (*REPL).list},
		{name: ":send", args: "[N|N-M]", short: "run requests of the buffer by their numbers, or all",
			example: ":send 2-4", run: (*REPL).sendAgain},
		{name: ":buffer", args: "[NAME]", short: "list the buffers, or go to one; a new one keeps what is entered from now on",
			example: ":buffer demo", run: (*REPL).buffer, words: bufferNames},
		{name: ":export", args: "[FILE]", short: "write the requests of the buffer as Kibana's console takes them",
			example: ":export lesson.txt", run: (*REPL).export, files: true},
		{name: ":save", args: "FILE", short: "write the requests of this session, or of the buffer, into a new script",
			example: ":save lesson.es", run: (*REPL).save, files: true},
		{name: ":clear", short: "clear the screen",
			example: ":clear", run: (*REPL).clear},
		{name: ":quit", aliases: []string{":q", ":exit"}, short: "leave (Ctrl-D does, too)",
			example: ":quit", run: (*REPL).leave},
	}
}

// meta runs a line that begins with a colon.
func (r *REPL) meta(line string) {
	name, args, _ := strings.Cut(line, " ")
	c, ok := find(name)
	if !ok {
		msg := name + " is no command"
		if near := nearest(name); near != "" {
			msg += "; did you mean " + near + "?"
		} else {
			msg += "; :help lists them"
		}
		r.complain(msg)
		return
	}
	r.forget() // the command may change what there is
	c.run(r, strings.TrimSpace(args))
}

func find(name string) (metaCommand, bool) {
	for _, c := range metaCommands() {
		if c.name == name {
			return c, true
		}
		for _, alias := range c.aliases {
			if alias == name {
				return c, true
			}
		}
	}
	return metaCommand{}, false
}

// nearest proposes what a mistyped name is closest to, or begins.
func nearest(name string) string {
	best, distance := "", 3
	for _, c := range metaCommands() {
		if len(name) > 1 && strings.HasPrefix(c.name, name) {
			return c.name
		}
		if d := lesson.Distance(name, c.name); d < distance {
			best, distance = c.name, d
		}
	}
	return best
}

// usage is the name with what may follow.
func (c metaCommand) usage() string { return strings.TrimSpace(c.name + " " + c.args) }

// noArgs complains about words that a command doesn't take.
func (r *REPL) noArgs(name, args string) bool {
	if args == "" {
		return true
	}
	r.complain(name + " takes no words, so " + args + " means nothing")
	return false
}

// metaNames, and the functions below, list what may follow a command.
func metaNames(*waiting) []string {
	var names []string
	for _, c := range metaCommands() {
		names = append(names, c.name)
	}
	return names
}

func lessonNames(r *waiting) []string {
	var names []string
	for _, l := range r.Lessons() {
		names = append(names, l[0])
	}
	return names
}

func shapes(*waiting) []string { return []string{"nodes=", "compat="} }

func historyVerbs(*waiting) []string { return []string{"run", "edit", "save"} }

func varNames(r *waiting) []string {
	var names []string
	for _, name := range r.Session.Vars() {
		names = append(names, name+"=")
	}
	return names
}

func optionNames(*waiting) []string {
	names := []string{"on", "off"}
	for _, o := range options() {
		names = append(names, o.name)
	}
	return names
}
