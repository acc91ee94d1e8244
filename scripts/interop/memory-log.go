// The tree behind the old Rekor: Trillian's own log server and sequencer in one process, over its own storage in memory, so that no
// database is needed. Built inside Trillian's module; prints the address where it listens, and ends when its input ends.
package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"github.com/google/trillian/extension"
	"github.com/google/trillian/quota"
	"github.com/google/trillian/storage/memory"
	"github.com/google/trillian/testonly/integration"
)

func main() {
	storage := memory.NewTreeStorage()
	registry := extension.Registry{
		AdminStorage: memory.NewAdminStorage(storage),
		LogStorage:   memory.NewLogStorage(storage, nil),
		QuotaManager: quota.Noop(),
	}
	log, err := integration.NewLogEnvWithRegistry(context.Background(), 1, registry)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(log.Address)
	_, _ = io.Copy(io.Discard, os.Stdin)
}
