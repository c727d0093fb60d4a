package jxeval.output.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jxeval.model.InputFile;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final String NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Test
  void inputs_and_outputs_are_listed_by_name_with_their_hashes() {
    Manifest manifest =
        new Manifest(
            "1.0.0",
            "monthly --month 2021-05",
            new Manifest.Hashed("targets-2021.yaml", "aa"),
            List.of(new Manifest.Hashed("overlay.yaml", "bb")),
            List.of(
                new InputFile("returns/2021-05/b.xlsx", "02", null, null, InputFile.Status.LATER),
                new InputFile("ledgers/a.xlsx", "01", null, null, InputFile.Status.COUNTED)),
            List.of(new Manifest.Hashed("2021-04/results.json", "03")));
    assertEquals(
        """
        {
          "schema": "jx-eval/manifest/1",
          "version": "1.0.0",
          "command": "monthly --month 2021-05",
          "targets": {
            "file": "targets-2021.yaml",
            "sha256": "aa"
          },
          "overlays": [
            {
              "file": "overlay.yaml",
              "sha256": "bb"
            }
          ],
          "inputs": [
            {
              "file": "ledgers/a.xlsx",
              "sha256": "01",
              "unit": null,
              "month": null,
              "status": "counted"
            },
            {
              "file": "returns/2021-05/b.xlsx",
              "sha256": "02",
              "unit": null,
              "month": null,
              "status": "later"
            }
          ],
          "published": [
            {
              "file": "2021-04/results.json",
              "sha256": "03"
            }
          ],
          "outputs": [
            {
              "file": "a.json",
              "sha256": "%s"
            },
            {
              "file": "通报.xlsx",
              "sha256": "%s"
            }
          ]
        }
        """
            .formatted(NOTHING, ABC),
        manifest.document(
            Map.of("通报.xlsx", "abc".getBytes(StandardCharsets.UTF_8), "a.json", new byte[0])));
  }
}
