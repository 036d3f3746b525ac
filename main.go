// Command esconsole is the Kibana Dev Tools console in a terminal, with
// Elasticsearch inside it.
package main

import (
	"os"

	"esconsole/console/cmd"
)

func main() { os.Exit(cmd.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }
