"""How the law counts days: §§ 187–193 BGB with every step shown, Saxon holidays, bank days, labour-court districts."""
