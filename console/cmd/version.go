package cmd

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// Version is that of the program.
const Version = "0.1"

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the version of the program and of the Elasticsearch inside it",
		Example: "  esconsole version",
		Args:    cobra.NoArgs,
		Run: func(*cobra.Command, []string) {
			fmt.Fprintf(a.out, "esconsole %s%s, Elasticsearch %s, %s %s/%s\n",
				Version, revision(), serverVersion(a.flags.compat), runtime.Version(), runtime.GOOS, runtime.GOARCH)
		},
	}
}

// revision is the commit the program was built from, if the build says it.
func revision() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return " (" + s.Value[:12] + ")"
		}
	}
	return ""
}

// serverVersion is the release that a major version stands for.
func serverVersion(compat int) string {
	switch compat {
	case 5:
		return "5.6.16"
	case 6:
		return "6.8.9"
	}
	return "7.10.2"
}
