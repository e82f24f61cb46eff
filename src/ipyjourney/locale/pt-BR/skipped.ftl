## Who skips stages

skipped-say = Coloque os estágios em ordem: itens de { $dimension }. Quem tem um estágio posterior depois de um anterior, e não tem este antes dele, pula este estágio.
stages-in-order = Estágios em ordem
add-stage = Adicionar estágio
stage-up = Mover { $stage } para cima
stage-down = Mover { $stage } para baixo
remove-stage = Remover { $stage }
