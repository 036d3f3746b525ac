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
}

// metaCommands lists the meta commands in the order in which help shows them.
func metaCommands() []metaCommand {
	return []metaCommand{
		{":help", []string{":h", ":?"}, "[COMMAND]", "say how to type, or what a command does", ":help :run", (*REPL).help},
		{":run", nil, "[FILE]", "run a script; without a file, list the lessons that come with the program", ":run optimistic-concurrency.es", (*REPL).runFile},
		{":reset", nil, "[nodes=N] [compat=N]", "start anew with an empty engine", ":reset nodes=2", (*REPL).reset},
		{":vars", nil, "[NAME=VALUE]", "list the variables, or define one for ${NAME}", ":vars index=products", (*REPL).vars},
		{":set", nil, "[OPTION on|off]", "list the options of the console, or switch one", ":set triple off", (*REPL).set},
		{":history", nil, "[N]", "list the last N things entered", ":history 5", (*REPL).history},
		{":clear", nil, "", "clear the screen", ":clear", (*REPL).clear},
		{":quit", []string{":q", ":exit"}, "", "leave (Ctrl-D does, too)", ":quit", (*REPL).leave},
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
