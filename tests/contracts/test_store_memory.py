"""The store in memory keeps every store's promises."""

from __future__ import annotations

import pytest
from tests.contracts.store import Opened, StoreContract

from persevera.store.ledger import Ledger
from persevera.store.memory import MemoryStore


class TestMemoryStore(StoreContract):
    @pytest.fixture
    def opened(self) -> Opened:
        ledger = Ledger()
        return lambda: MemoryStore(ledger)
