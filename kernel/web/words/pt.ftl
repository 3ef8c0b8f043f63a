skip = Ir para o conteúdo
language = Idioma
main-places = Principal
you-are-here = Você está em
sign-out = Sair
demo = Demonstração
demo-note = O que acontece aqui é inventado: filiações, tarefas e decisões. As cidades são reais.
made-with = Urdimbre: programa livre para redes de cidades (licença EUPL 1.2).
optional = opcional
search = Buscar
all = Todos
filters = Filtros aplicados
take-off = remover
take-away = Levar a lista
pages = Páginas
previous = Anteriores
next = Seguintes
to-the-beginning = Ir para o início
form-errors = { $count ->
    [one] Falta corrigir uma coisa
    [many] Falta corrigir { $count } de coisas
   *[other] Falta corrigir { $count } coisas
}
changed-meanwhile = Outra pessoa alterou esta ficha enquanto você escrevia.
changed-meanwhile-told = Nada se perdeu: escolha abaixo com qual versão ficar e salve de novo.
both-changed = As duas pessoas alteraram este dado.
yours = A sua
theirs = A salva
not-found = Esta página não existe
not-found-told = O endereço pode estar incompleto ou a página pode não estar visível para você. Confira o endereço ou volte ao início.
forbidden = Seu posto não permite fazer isto
forbidden-told = Você pode consultar as páginas da rede, mas esta alteração cabe a outro posto. Se deveria poder fazê-la, escreva à secretaria.
sign-in-first = Primeiro é preciso entrar
sign-in-first-told = Abra o link de acesso que recebeu e volte a esta página. Se ele já não funciona, peça outro à secretaria.
elsewhere = O formulário não veio desta página
elsewhere-told = Por segurança, nada foi salvo. Volte, recarregue a página e envie outra vez.
too-large = É grande demais
too-large-told = O que você enviou passa do limite deste formulário. Encurte e envie de novo.
broken = Algo falhou do nosso lado
broken-told = Nada foi salvo pela metade. Tente de novo; se continuar acontecendo, escreva à secretaria com esta referência.
full = Não há mais espaço para salvar
full-told = Nada foi salvo pela metade. Avise quem administra a instalação com esta referência.
away = Estamos demorando a responder
away-told = Nada foi salvo pela metade. Espere um momento e tente de novo.
reference = Referência: { $reference }
