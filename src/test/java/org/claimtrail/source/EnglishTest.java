package org.claimtrail.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // German
        "Das chinesische Unternehmen hat am Freitag ein neues Modell vorgestellt, das nach eigenen"
            + " Angaben in vielen Tests mit GPT-5.4 und Gemini 3.1 Pro gleichauf liegt und deutlich"
            + " weniger kostet als die Modelle der Konkurrenz aus den Vereinigten Staaten.",
        // French
        "La société chinoise a présenté vendredi un nouveau modèle qui, selon elle, fait jeu égal"
            + " avec GPT-5.4 dans la plupart des tests et coûte bien moins cher que ceux de ses"
            + " concurrents américains, dont OpenAI et Google.",
        // Spanish
        "La empresa china presentó el viernes un nuevo modelo que, según afirma, iguala a GPT-5.4"
            + " en la mayoría de las pruebas y cuesta mucho menos que los de sus rivales de Estados"
            + " Unidos, entre ellos OpenAI, Google y Anthropic.",
        // Dutch
        "Het Chinese bedrijf heeft vrijdag een nieuw model gepresenteerd dat volgens het bedrijf in"
            + " de meeste tests even goed is als GPT-5.4 en veel minder kost dan de modellen van de"
            + " Amerikaanse concurrenten, of het nu gaat om OpenAI of Google.",
        // Danish
        "Det kinesiske selskab har fredag lanceret en ny model, som ifølge selskabet selv er på"
            + " niveau med GPT-5.4 i de fleste test, og som koster langt mindre end modellerne fra"
            + " de amerikanske konkurrenter OpenAI og Google.",
        // Chinese
        "深度求索周五发布新一代模型，称其在多数测试中与竞争对手持平，价格却低得多。公司表示，新模型已经开放下载。",
        // Russian
        "Китайская компания представила в пятницу новую модель, которая, по её словам, не уступает"
            + " GPT-5.4 в большинстве тестов и стоит намного меньше.",
      })
  void refusesOtherLanguages(String text) {
    assertThat(English.is(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Chinese firm released a model on Friday which it says is level with GPT-5.4.",
        // A table with a line of text.
        """
        SWE-bench Verified results
        GPT-5.4 / 80.1
        Claude Opus 4.6 / 80.8
        Gemini 3.1 Pro / 80.6
        DeepSeek V4 / 78.2
        Kimi K2.6 / 77.9
        Qwen 3.5 / 76.0
        All scores are from the labs.
        """,
        // A note that is too short to tell.
        "DeepSeek V4: 1,6 Billionen Parameter",
      })
  void passesEnglishAndWhatIsTooShortToTell(String text) {
    assertThat(English.is(text)).isTrue();
  }
}
