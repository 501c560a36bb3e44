package org.rollcall.bench;

import gate.Corpus;
import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.creole.ConditionalSerialAnalyserController;
import gate.creole.Plugin;
import gate.creole.ResourceReference;
import gate.util.GateException;
import gate.util.persistence.PersistenceManager;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** GATE's ANNIE as it comes. */
final class Annie implements Pass {
  private static final Set<String> TYPES = Set.of("Person", "Location", "Organization");

  private final ConditionalSerialAnalyserController annie;

  Annie(String version) throws GateException, IOException, URISyntaxException {
    Path home = Files.createTempDirectory("gate");
    Gate.setGateHome(home.toFile());
    Gate.setSiteConfigFile(config(home, "site.xml").toFile());
    Gate.setUserConfigFile(config(home, "user.xml").toFile());
    Gate.init();
    Plugin plugin = new Plugin.Maven("uk.ac.gate.plugins", "annie", version);
    Gate.getCreoleRegister().registerPlugin(plugin);
    ResourceReference gapp = new ResourceReference(plugin, "resources/ANNIE_with_defaults.gapp");
    annie =
        (ConditionalSerialAnalyserController) PersistenceManager.loadObjectFromUrl(gapp.toURL());
  }

  private static Path config(Path home, String name) throws IOException {
    return Files.writeString(home.resolve(name), "<GATE><GATECONFIG/></GATE>");
  }

  @Override
  public long run(List<String> texts) throws IOException {
    long names = 0;
    try {
      Corpus corpus = Factory.newCorpus("texts");
      annie.setCorpus(corpus);
      for (String text : texts) {
        Document document = Factory.newDocument(text);
        corpus.add(document);
        annie.execute();
        names += document.getAnnotations().get(TYPES).size();
        corpus.clear();
        Factory.deleteResource(document);
      }
      Factory.deleteResource(corpus);
      return names;
    } catch (GateException e) {
      throw new IOException(e);
    }
  }
}
