from auditor import errors
from auditor.cli.exit import Exit


def test_every_error_has_a_code_of_the_table() -> None:
    classes = [
        kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.AuditorError)
    ]
    assert {Exit(kind.exit_code) for kind in classes} == {Exit.USAGE, Exit.UNREAD}


def test_scripts_rely_on_the_numbers() -> None:
    assert [code.value for code in Exit] == [0, 1, 2, 3, 4, 5, 130, 141]
