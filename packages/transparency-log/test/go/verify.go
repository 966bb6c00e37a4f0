// Verifies logs with the packages that Go verifies its checksum database with.
// Reads logs as JSON, one after the other; ends with 1 at what does not hold.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type log struct {
	VerifierKey string
	Checkpoint  string
	Files       string
	Inclusions  []struct {
		Index int64
		Leaf  tlog.Hash
		Proof tlog.RecordProof
	}
	Consistencies []struct {
		Size  int64
		Root  tlog.Hash
		Proof tlog.TreeProof
	}
}

func main() {
	logs := json.NewDecoder(os.Stdin)
	for {
		var one log
		err := logs.Decode(&one)
		if err == io.EOF {
			return
		}
		must(err)
		verify(one)
	}
}

func verify(one log) {
	verifier, err := note.NewVerifier(one.VerifierKey)
	must(err)
	opened, err := note.Open([]byte(one.Checkpoint), note.VerifierList(verifier))
	must(err)
	lines := strings.Split(opened.Text, "\n")
	var tree tlog.Tree
	_, err = fmt.Sscan(lines[1], &tree.N)
	must(err)
	tree.Hash, err = tlog.ParseHash(lines[2])
	must(err)

	nodes := tlog.TileHashReader(tree, files{one.Files})
	root, err := tlog.TreeHash(tree.N, nodes)
	must(err)
	equal("root", root, tree.Hash)
	for _, inclusion := range one.Inclusions {
		must(tlog.CheckRecord(inclusion.Proof, tree.N, tree.Hash, inclusion.Index, inclusion.Leaf))
		made, err := tlog.ProveRecord(tree.N, inclusion.Index, nodes)
		must(err)
		equal("inclusion", made, inclusion.Proof)
		bundle(one.Files, tree.N, inclusion.Index, inclusion.Leaf)
	}
	for _, consistency := range one.Consistencies {
		must(tlog.CheckTree(consistency.Proof, tree.N, tree.Hash, consistency.Size, consistency.Root))
		made, err := tlog.ProveTree(tree.N, consistency.Size, nodes)
		must(err)
		equal("consistency", made, consistency.Proof)
	}
	fmt.Println(tree.N)
}

// files reads tiles as Go asks for them, from where C2SP has them: its paths do not tell the height.
type files struct{ directory string }

func (from files) Height() int { return 8 }

func (from files) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, tile := range tiles {
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		content, err := os.ReadFile(filepath.Join(from.directory, path))
		if err != nil {
			return nil, err
		}
		data = append(data, content)
	}
	return data, nil
}

func (from files) SaveTiles(tiles []tlog.Tile, data [][]byte) {}

// bundle looks for an entry where C2SP has it, and hashes it.
func bundle(directory string, size, index int64, leaf tlog.Hash) {
	tile := tlog.Tile{H: 8, L: -1, N: index / 256, W: 256}
	if (tile.N+1)*256 > size {
		tile.W = int(size % 256)
	}
	path := strings.Replace(tile.Path(), "tile/8/data/", "tile/entries/", 1)
	content, err := os.ReadFile(filepath.Join(directory, path))
	must(err)
	for at := int64(0); ; at++ {
		length := int(content[0])<<8 | int(content[1])
		entry := content[2 : 2+length]
		if at == index%256 {
			equal("entry", tlog.RecordHash(entry), leaf)
			return
		}
		content = content[2+length:]
	}
}

func equal(what string, one, other interface{}) {
	made, err := json.Marshal(one)
	must(err)
	told, err := json.Marshal(other)
	must(err)
	if !bytes.Equal(made, told) && string(made)+string(told) != "[]null" && string(made)+string(told) != "null[]" {
		must(fmt.Errorf("%s is %s, not %s", what, made, told))
	}
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
